import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rLocalChongqing: Rule = {
  id: 'r-local-chongqing',
  dimension: 'M',
  severity: 'info',
  appliesWhen: is('org-province', 'chongqing'),
  gapWhen: any(is('scn-type', 'property-gate'), is('scn-place', 'residential')),
  title: {
    zh: '重庆：2025年有物业刷脸的规则，本产品没有看到文本',
    en: 'Chongqing: a property rule of 2025 exists whose text we have not seen',
  },
  finding: {
    zh: '检察建议之后，重庆在2025年出台了物业人脸识别的规则。我们没有看到文本，不知道它要求什么，也不据此下任何结论。请法务找来原文核对。',
    en: 'After a procuratorial recommendation Chongqing issued a rule on faces in property management in 2025. We have not seen its text, do not know what it asks and conclude nothing from it. Have counsel obtain and check it.',
  },
  legal: {
    zh: '重庆2025年的物业规则见于最高人民检察院发布的案例报道，题名、发布机关、效力和条文均未核对。本项只作指引，不作为认定的依据。',
    en: 'The Chongqing rule of 2025 is known from reports of cases published by the Supreme People’s Procuratorate; title, issuer, force and articles were not checked. This is a pointer and no ground for any finding.',
  },
  matters: {
    zh: '对你们适用的，光看国家规定就不够；适用不适用，要看原文。',
    en: 'If it applies to you, national rules alone are not enough; whether it does, only its text can say.',
  },
  remedy: {
    zh: '向当地住房主管部门要原文，由法务对照现有做法写一页意见。',
    en: 'Obtain the text from the local housing authority and have counsel compare it with present practice on a page.',
  },
  task: { owner: 'legal', proof: { zh: '规则原文和法务意见', en: 'The text of the rule and counsel’s note' } },
  provisions: [cite('chongqing-property-2025')],
  examples: [
    { answers: { 'scn-type': 'property-gate' }, outcome: 'gap' },
    { answers: { 'scn-type': 'gym', 'scn-place': 'operating-place' }, outcome: 'met' },
    { answers: { 'scn-type': 'unknown', 'scn-place': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
