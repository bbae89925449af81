import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is, lacksSome } from '../../../when';

export const rPiaDefects: Rule = {
  id: 'r-pia-defects',
  dimension: 'K',
  severity: 'medium',
  gapWhen: any(
    is('fil-pia', 'after'),
    lacksSome('fil-pia-contents', ['legality', 'rights', 'security', 'measures']),
    is('fil-pia-updated', 'no'),
  ),
  title: { zh: '影响评估有缺项或未更新保存', en: 'The impact assessment has gaps or was not maintained' },
  finding: {
    zh: '至少有一处不足：评估是上线后才补的，内容缺项，或者变化后没有重评、报告没有保存三年。法定内容包括合法必要、对个人的影响和缓解、泄露等风险、保护措施，并应事前完成；目的或方式变化、重大安全事件后须重评。',
    en: 'At least one weakness: the assessment came after launch, has gaps, or was not redone on change or kept three years. It must cover lawfulness and necessity, effect on people and mitigation, leak and similar risks, and protective measures, be done beforehand, and be redone on a change of purpose or method or a major security incident.',
  },
  remedy: {
    zh: '补齐缺项并重评一次，写明真实日期，不倒签；报告和处理记录至少保存三年。',
    en: 'Fill the gaps and reassess once with the true date, never back-dated; keep the report and processing record at least three years.',
  },
  provisions: [cite('pipl', '55'), cite('pipl', '56'), cite('draft-2023', '15'), cite('measures-2025', '9')],
  examples: [
    { answers: { 'fil-pia': 'after' }, outcome: 'gap' },
    { answers: { 'fil-pia-contents': ['legality'] }, outcome: 'gap' },
    {
      answers: {
        'fil-pia': 'before',
        'fil-pia-contents': ['legality', 'rights', 'security', 'measures', 'precision'],
        'fil-pia-updated': 'yes',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
