import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome, oneOf } from '../../../when';

export const rPiaDefects: Rule = {
  id: 'r-pia-defects',
  dimension: 'K',
  severity: 'medium',
  gapWhen: any(
    is('fil-pia', 'after'),
    all(oneOf('fil-pia', ['before', 'after']), lacksSome('fil-pia-contents', ['legality', 'rights', 'security', 'measures'])),
    is('fil-pia-updated', 'no'),
  ),
  title: { zh: '影响评估有缺项或未更新保存', en: 'The impact assessment has gaps or was not maintained' },
  finding: {
    zh: '影响评估至少有一处不足：上线后才补做、内容不全，或者变化后没有重做、报告没有保存满三年。',
    en: 'The assessment has at least one weakness: made after launch, incomplete, not redone after a change, or not kept for three years.',
  },
  legal: {
    zh: '评估应在处理前完成（《个人信息保护法》第五十五条），内容不少于《人脸识别办法》第九条的四项，目的或方式变化、发生重大安全事件的应当重做；报告和记录至少留存三年（《个人信息保护法》第五十六条第二款）。按现有回答，至少一项未满足。',
    en: 'The assessment must precede processing (PIPL art. 55), cover at least the four contents of FRT Measures art. 9 and be redone on a change of purpose or method or after a major security incident; report and record are kept at least three years (PIPL art. 56(2)). On the answers at least one of these is not met.',
  },
  matters: {
    zh: '不完整的评估挡不住风险，出了事也难证明自己尽了责。',
    en: 'An incomplete assessment neither stops the risk nor proves due care afterwards.',
  },
  remedy: {
    zh: '补齐缺项，重做一次，写明真实日期，和旧报告一起存档。',
    en: 'Fill the gaps, redo it once with the true date and file it with the old report.',
  },
  task: { owner: 'legal', proof: { zh: '补充后的评估报告，连同历次版本', en: 'The completed report with its earlier versions' } },
  provisions: [
    cite('pipl', '55', { item: '1' }),
    cite('pipl', '56', { paragraph: '1' }),
    cite('pipl', '56', { paragraph: '2' }),
    cite('measures-2025', '9'),
  ],
  examples: [
    {
      answers: {
        'fil-pia': 'after',
        'fil-pia-contents': ['legality', 'rights', 'security', 'measures'],
        'fil-pia-updated': 'yes',
      },
      outcome: 'gap',
    },
    { answers: { 'fil-pia': 'before', 'fil-pia-contents': ['legality'] }, outcome: 'gap' },
    { answers: { 'fil-pia': 'in-progress', 'fil-pia-contents': ['legality'], 'fil-pia-updated': 'yes' }, outcome: 'met' },
    {
      answers: {
        'fil-pia': 'before',
        'fil-pia-contents': ['legality', 'rights', 'security', 'measures'],
        'fil-pia-updated': 'yes',
      },
      outcome: 'met',
    },
    {
      answers: {
        'fil-pia': 'before',
        'fil-pia-contents': ['legality', 'rights', 'security', 'measures'],
        'fil-pia-updated': 'unknown',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
