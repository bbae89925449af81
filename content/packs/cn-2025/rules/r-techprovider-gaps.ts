import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rTechproviderGaps: Rule = {
  id: 'r-techprovider-gaps',
  dimension: 'G',
  severity: 'medium',
  gapWhen: lacksSome('use-tech', [
    'data-governance',
    'representative',
    'storage-sec',
    'transfer-sec',
    'secure-delete',
    'robustness',
    'audit',
  ]),
  title: { zh: '技术提供方的数据与算法措施不齐', en: "The technology provider's data and algorithm measures have gaps" },
  finding: {
    zh: '作为识别技术提供者，训练数据治理、代表性、存储与传输安全、彻底删除、抗攻击、审计至少缺一项。逐项清单来自行业报告和境外规则，属于建议；训练数据含个人信息的，合法依据、安全和删除等现行要求照样适用。',
    en: 'As recognition-technology provider, at least one of training-data governance, representativeness, storage or transfer security, full deletion, robustness or audit is missing. The list comes from an industry report and foreign rules and is advice; where training data contain personal information, the duties on ground, security and deletion still apply.',
  },
  remedy: {
    zh: '按清单补证据，优先补数据来源和删除；保存数据来源台账、测试和审计报告。',
    en: 'Supply evidence item by item, starting with data sources and deletion; keep a source register, tests and audit reports.',
  },
  provisions: [cite('aiia-report', '3'), cite('eu-ai-act'), cite('gbt-38671')],
  examples: [
    { answers: { 'use-tech': ['robustness'] }, outcome: 'gap' },
    {
      answers: {
        'use-tech': ['data-governance', 'representative', 'storage-sec', 'transfer-sec', 'secure-delete', 'robustness', 'audit'],
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
