import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny, lacksAll } from '../../../when';

export const rUnfairTerms: Rule = {
  id: 'r-unfair-terms',
  dimension: 'B',
  severity: 'high',
  eased: { when: lacksAll('ntc-terms', ['perpetual', 'irrevocable', 'sublicence']), severity: 'medium' },
  gapWhen: hasAny('ntc-terms', ['perpetual', 'irrevocable', 'sublicence', 'own-output', 'liability-shift']),
  title: { zh: '协议中有过度索权或转嫁责任的条款', en: 'The terms over-reach or shift liability' },
  finding: {
    zh: '协议要求永久、不可撤销或可任意转授权的人脸授权，或者占有用户的生成成果、把侵权责任推给用户，至少有一项。前三类写进格式条款的，用户可以请求法院确认无效；后两类要看对用户是否公平。',
    en: "The terms ask for a perpetual, irrevocable or freely sub-licensable face licence, claim users' output, or push infringement liability onto users; at least one applies. The first three, in standard terms, may be declared void on the user's claim; the other two must be fair to users.",
  },
  legal: {
    zh: '人脸识别司法解释第十一条支持用户请求确认要求无期限、不可撤销、可任意转授权的人脸授权格式条款无效。占有成果、转嫁责任的条款依《民法典》第四百九十六条、第四百九十七条关于格式条款提示与公平的规定评价，须结合个案。',
    en: 'Article 11 of the SPC provisions lets users have standard terms for an unlimited, irrevocable or freely transferable face licence declared void. Clauses on output and liability are judged case by case under articles 496 and 497 of the Civil Code on notice and fairness of standard terms.',
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
  provisions: [cite('spc-2021-15', '11'), cite('civil-code', '496'), cite('civil-code', '497')],
  examples: [
    { answers: { 'ntc-terms': ['irrevocable', 'sublicence'] }, outcome: 'gap' },
    { answers: { 'ntc-terms': ['own-output'] }, outcome: 'gap' },
    { answers: { 'ntc-terms': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
