import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rTechproviderGaps: Rule = {
  id: 'r-techprovider-gaps',
  dimension: 'G',
  severity: 'low',
  gapWhen: lacksSome('use-tech', [
    'data-governance',
    'representative',
    'storage-sec',
    'transfer-sec',
    'secure-delete',
    'robustness',
    'audit',
  ]),
  title: {
    zh: '技术提供方的数据与算法措施建议补齐',
    en: "The technology provider's data and algorithm measures could be completed",
  },
  finding: {
    zh: '训练数据治理、代表性、存储与传输安全、彻底删除、抗攻击、审计，至少缺一项。这份清单出自行业研究报告，是建议。训练用的人脸同样是敏感个人信息：专为研发、训练而处理的，只是不适用现行人脸识别办法，个人信息保护法照样管。',
    en: 'At least one of training-data governance, representativeness, storage or transfer security, full deletion, robustness or audit is missing. The list comes from an industry study and is advice. Faces used for training are sensitive personal information too: research and training are outside the FRT Measures only, while the Personal Information Protection Law applies in full.',
  },
  legal: {
    zh: '专门为研发人脸识别技术、训练算法而处理人脸信息的，不适用《人脸识别办法》（第二条），但仍适用《个人信息保护法》以及数据安全、生成式人工智能的规则。本项清单依据产业法律治理报告第三章，属于建议；合法性基础、安全和删除另行判断。',
    en: 'Under art. 2 FRT Measures, handling solely for research or algorithm training falls outside them, while the PIPL and the rules on data security and generative AI still apply. The list rests on ch. 3 of the AIIA report and is advice; ground, security and deletion are judged separately.',
  },
  matters: {
    zh: '算法和训练数据的毛病，会传给每一个使用单位。',
    en: 'Faults of the algorithm and its data reach every user of it.',
  },
  remedy: {
    zh: '宜逐项补证据，先补数据来源和删除。',
    en: 'We advise supplying evidence item by item, starting with data sources and deletion.',
  },
  task: {
    owner: 'product',
    proof: { zh: '数据来源台账、测试报告、审计报告', en: 'the source register, the tests and the audit reports' },
  },
  provisions: [cite('aiia-report', '3.2')],
  examples: [
    { answers: { 'use-tech': ['robustness'] }, outcome: 'gap' },
    {
      answers: {
        'use-tech': ['data-governance', 'representative', 'storage-sec', 'transfer-sec', 'secure-delete', 'robustness', 'audit'],
      },
      outcome: 'met',
    },
    { answers: { 'use-tech': ['data-governance', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
