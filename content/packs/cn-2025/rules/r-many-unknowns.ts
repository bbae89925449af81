import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { unsureCount } from '../../../when';
import { parameters } from '../parameters';

export const rManyUnknowns: Rule = {
  id: 'r-many-unknowns',
  dimension: 'M',
  severity: 'info',
  gapWhen: unsureCount(parameters.unsureLimit.value),
  title: { zh: '多项回答不清楚，结论可靠性有限', en: "Many unknown answers limit this assessment's reliability" },
  finding: {
    zh: '快速自查里有三项以上选了“不清楚”。这只影响结论的可靠程度，不表示违规；补上答案后，结论可能变好，也可能变差。',
    en: 'Three or more quick-check answers are “don’t know”. This affects how reliable the conclusion is and indicates no breach; once filled in it may improve or worsen.',
  },
  legal: {
    zh: '民事诉讼中，处理合法由处理者证明（《个人信息保护法》第六十九条第一款，人脸识别司法解释第六条）。说不清的事项，处理者要承担举证不能的后果。',
    en: 'In civil suits lawfulness is for the handler to prove (PIPL art. 69(1), SPC Provisions art. 6). What cannot be said clearly is at the handler’s risk.',
  },
  matters: { zh: '自己都说不清，就更难向别人证明。', en: 'What you cannot say yourself you can hardly prove to others.' },
  remedy: {
    zh: '把这些问题分给知情的人，限期补答，然后重新评估。',
    en: 'Assign these questions to people who know, with a date, then reassess.',
  },
  task: { owner: 'management', proof: { zh: '补答人和依据的记录', en: 'A record of who answered and on what basis' } },
  provisions: [cite('pipl', '69', { paragraph: '1' }), cite('spc-2021-15', '6')],
  examples: [
    { answers: { 'scn-private-space': 'unknown', 'ntc-legal-basis': 'unknown', 'scn-place': 'unknown' }, outcome: 'gap' },
    { answers: { 'scn-private-space': 'no', 'ntc-legal-basis': 'unknown', 'scn-place': 'online' }, outcome: 'met' },
  ],
  reviewed: null,
};
