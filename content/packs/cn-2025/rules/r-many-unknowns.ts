import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { unsureCount } from '../../../when';
import { parameters } from '../parameters';

export const rManyUnknowns: Rule = {
  id: 'r-many-unknowns',
  dimension: 'M',
  severity: 'medium',
  gapWhen: unsureCount(parameters.unsureLimit.value),
  title: { zh: '多项回答不清楚，结论可靠性有限', en: "Many unknown answers limit this assessment's reliability" },
  finding: {
    zh: '快速自查里有三项以上选择了“不清楚”。这只影响本次评估的可靠程度，不表示存在违规；补上答案后结论可能变好，也可能变差。',
    en: 'Three or more quick-check answers are "don\'t know". This affects only how reliable the assessment is and does not indicate a breach; once filled in, the conclusion may improve or worsen.',
  },
  remedy: {
    zh: '把这些问题分给知情的人限期补答，然后重新评估；保存补答人和依据。',
    en: 'Assign these questions to people who know, with a date, then reassess; keep who answered and on what basis.',
  },
  provisions: [cite('pipl', '69'), cite('aiia-initiative')],
  examples: [
    { answers: { 'scn-private-space': 'unknown', 'ntc-legal-basis': 'unknown', 'use-secondary': 'unknown' }, outcome: 'gap' },
    { answers: { 'scn-private-space': 'no', 'ntc-legal-basis': 'unknown' }, outcome: 'met' },
  ],
  reviewed: null,
};
