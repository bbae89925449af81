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
    zh: '按回答，实现目的不需要认出具体的人，系统却仍在提取或比对人脸。处理应与目的直接相关、影响最小，这样的采集难以说明充分必要。',
    en: 'By the answers the purpose does not need anyone to be identified, yet the system still extracts or matches faces. Processing must relate directly to the purpose and affect people least, so sufficient necessity is hard to show.',
  },
  remedy: {
    zh: '换成只计数、不建特征值的方案，删除已有特征值；保存新配置、供应商说明和删除记录。',
    en: "Change to counting without templates and delete those held; keep the new configuration, the vendor's statement and the deletion record.",
  },
  provisions: [
    cite('pipl', '5'),
    cite('pipl', '6'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56'),
    cite('taf-077-7'),
    cite('measures-2025', '4'),
  ],
  examples: [
    { answers: { 'nec-identity-needed': 'not-needed-done' }, outcome: 'gap' },
    { answers: { 'nec-identity-needed': 'not-needed-avoided' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
