import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is, oneOf } from '../../../when';

export const rAlternativeInferior: Rule = {
  id: 'r-alternative-inferior',
  dimension: 'D',
  severity: 'medium',
  gapWhen: any(oneOf('nec-alternative-offered', ['inferior', 'hidden']), is('nec-refusal', 'worse-terms')),
  title: { zh: '替代方式更差，或拒绝者吃亏', en: 'The alternative is worse, or refusing costs something' },
  finding: {
    zh: '替代方式更慢、更贵、权益更少，要开口问才有，或者不刷脸的人会失去优惠、多付钱。法律要的是合理、方便的替代；让拒绝者付出明显代价，就可能等于没有选择。',
    en: 'The alternative is slower, dearer or carries fewer benefits, is only mentioned on request, or people who decline lose benefits or pay more. The law asks for a reasonable and convenient alternative; a marked cost for refusing may leave no real choice.',
  },
  legal: {
    zh: '《人脸识别办法》第十条要求替代方式合理、便捷。是否合理、便捷由事实判断，官方未见细则；以价格、等候、权益上的明显差别相待，我们认为难以符合，并会动摇《个人信息保护法》第十四条第一款所称的自愿。',
    en: 'Article 10 of the Measures requires the alternative to be reasonable and convenient. Whether it is depends on the facts, and no official detail was found; in our reading a marked difference in price, waiting or benefits hardly qualifies and undermines voluntariness under article 14(1) PIPL.',
  },
  matters: {
    zh: '不刷脸就排长队、多花钱，多数人只好刷。',
    en: 'If not scanning means a long queue or a higher price, most people will scan.',
  },
  remedy: {
    zh: '让两种方式在位置、快慢、价格、权益上相当，并主动告知。',
    en: 'Bring place, speed, price and benefits into line and announce both ways unprompted.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '价目、页面截图、实测等候时间', en: 'Price lists, screenshots and measured waiting times' },
  },
  provisions: [cite('measures-2025', '10'), cite('pipl', '14', { paragraph: '1' })],
  examples: [
    { answers: { 'nec-alternative-offered': 'hidden' }, outcome: 'gap' },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
