import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rIdentityNotNeeded: Rule = {
  id: 'r-identity-not-needed',
  dimension: 'D',
  severity: 'high',
  gapWhen: is('nec-identity-needed', 'not-needed-done'),
  title: { zh: '不必认人，却提取或比对了人脸', en: 'Identity is not needed, yet faces are extracted or matched' },
  finding: {
    zh: '按回答，实现目的不需要认出具体的人，系统却仍在提取或比对人脸。处理应与目的直接相关、影响最小；不认人就能办的事，没有理由认人。',
    en: 'By the answers the purpose does not need anyone to be identified, yet the system still extracts or matches faces. Processing must relate directly to the purpose and affect people least; what works without identifying people gives no reason to do so.',
  },
  legal: {
    zh: '处理者自认目的无须识别个人，则对人脸的提取、比对不符合《个人信息保护法》第六条的直接相关与最小范围，也不具备第二十八条第二款的充分必要；用人脸识别技术的，同时不符合《人脸识别办法》第四条，并属人脸识别司法解释第二条第八项违背必要原则的情形。',
    en: 'Since the handler itself says identity is not needed, extracting or matching faces is neither directly related and minimal under article 6 PIPL nor sufficiently necessary under article 28(2). Where face recognition is used article 4 of the Measures fails as well, and item 8 of article 2 of the SPC provisions covers breaches of necessity.',
  },
  matters: {
    zh: '曾有车企门店只为统计客流就采了几十万张人脸，因此被罚。',
    en: 'A car maker was fined after its stores took several hundred thousand face images merely to count visitors.',
  },
  remedy: {
    zh: '换成只计数、不建特征值的方案，删除已有的特征值和图像。',
    en: 'Change to counting without templates and delete templates and images held.',
  },
  task: {
    owner: 'product',
    proof: { zh: '新配置、供应商说明、删除记录', en: "The new configuration, the vendor's statement and the deletion record" },
  },
  provisions: [
    cite('pipl', '6'),
    cite('pipl', '28', { paragraph: '2' }),
    cite('measures-2025', '4'),
    cite('spc-2021-15', '2', { item: '8' }),
  ],
  folds: ['r-nonbio-preferred'],
  examples: [
    { answers: { 'nec-identity-needed': 'not-needed-done' }, outcome: 'gap' },
    { answers: { 'nec-identity-needed': 'not-needed-avoided' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
