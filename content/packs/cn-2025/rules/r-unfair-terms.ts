import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny, lacksAll } from '../../../when';

export const rUnfairTerms: Rule = {
  id: 'r-unfair-terms',
  dimension: 'B',
  severity: 'high',
  eased: { when: lacksAll('ntc-terms', ['perpetual', 'irrevocable', 'sublicence']), severity: 'low' },
  gapWhen: hasAny('ntc-terms', ['perpetual', 'irrevocable', 'sublicence', 'own-output', 'liability-shift']),
  title: { zh: '协议中有过度索权或转嫁责任的条款', en: 'The terms over-reach or shift liability' },
  finding: {
    zh: '协议要求永久、不可撤销或可任意转授权的人脸授权，或者占有用户的生成成果、把侵权责任推给用户，至少有一项。前三类写进格式条款的，用户可以请求法院确认无效；后两类没有这样的明文，要看个案，建议改得公平些。',
    en: "The terms ask for a perpetual, irrevocable or freely sub-licensable face licence, claim users' output, or push infringement liability onto users; at least one applies. The first three, in standard terms, may be declared void on the user's claim; for the other two nothing is so explicit, the case decides, and fairer wording is advised.",
  },
  legal: {
    zh: '人脸识别司法解释第十一条支持用户请求确认要求无期限、不可撤销、可任意转授权的人脸授权格式条款无效。占有成果、转嫁责任的条款不在该条之列，是否有效须按格式条款的一般规则结合个案判断，本项就此只作建议。',
    en: 'Article 11 of the SPC provisions lets users have standard terms for an unlimited, irrevocable or freely transferable face licence declared void. Clauses on output and liability are outside it; their effect is for the general rules on standard terms case by case, and on these this item is advice only.',
  },
  matters: {
    zh: '用一次，却把脸永久交了出去；条款一旦被认定无效，据此做的处理也失去依据。',
    en: 'Using the service once would give the face away for good; once such a term is void, what was done on it loses its ground.',
  },
  remedy: {
    zh: '把授权缩到实现目的所需的范围和期限，删除转嫁责任的内容，通知老用户。',
    en: 'Cut the licence to the scope and time the purpose needs, drop the shift of liability and tell existing users.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '新旧条款对照、上线日期、通知记录', en: 'Old and new terms side by side, the start date and the notices' },
  },
  provisions: [cite('spc-2021-15', '11')],
  examples: [
    { answers: { 'ntc-terms': ['irrevocable', 'sublicence'] }, outcome: 'gap' },
    { answers: { 'ntc-terms': ['own-output'] }, outcome: 'gap' },
    { answers: { 'ntc-terms': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
