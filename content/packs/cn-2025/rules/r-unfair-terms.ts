import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rUnfairTerms: Rule = {
  id: 'r-unfair-terms',
  dimension: 'B',
  severity: 'high',
  gapWhen: hasAny('ntc-terms', ['perpetual', 'irrevocable', 'sublicence', 'own-output', 'liability-shift']),
  title: { zh: '协议中有过度索权或转嫁责任的条款', en: 'The terms over-reach or shift liability' },
  finding: {
    zh: '协议要求永久、不可撤销或可任意转授权的权利，或者占有用户的生成成果、把侵权责任推给用户，至少有一项。格式条款要求无期限、不可撤销或任意转授权的人脸授权，用户可请求法院确认无效；后两类条款要受格式条款规则的公平审查。',
    en: "The terms ask for perpetual, irrevocable or freely sub-licensable rights, claim users' output, or push infringement liability onto users; at least one applies. Users may ask a court to declare void a standard-term face licence that is unlimited in time, irrevocable or freely transferable; the other two kinds face the fairness test for standard terms.",
  },
  remedy: {
    zh: '把授权缩到实现目的所需的范围和期限，删除免责转嫁的内容并通知老用户；保存新旧条款对照和通知记录。',
    en: 'Cut the licence to the scope and time the purpose needs, drop the liability shift and tell existing users; keep a comparison of old and new terms and the notices.',
  },
  provisions: [cite('spc-2021-15', '11'), cite('civil-code', '496'), cite('civil-code', '497')],
  examples: [
    { answers: { 'ntc-terms': ['irrevocable', 'sublicence'] }, outcome: 'gap' },
    { answers: { 'ntc-terms': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
