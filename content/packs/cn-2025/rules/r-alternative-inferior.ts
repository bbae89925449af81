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
    zh: '替代方式更慢、更贵、权益更少，要开口问才有，或者不刷脸的人会失去优惠、多付钱。法律要求的替代办法应当合理、方便；让拒绝者付出明显代价，可能等于没有真正的选择。',
    en: 'The alternative is slower, dearer or carries fewer benefits, is only mentioned on request, or people who decline lose benefits or pay more. The alternative the law asks for must be reasonable and convenient; a marked cost for refusing may leave no real choice.',
  },
  remedy: {
    zh: '让两种方式在位置、快慢、价格、权益上相当，并主动告知；保存价目、页面截图和实测等候时间。',
    en: 'Bring place, speed, price and benefits into line and announce both ways unprompted; keep price lists, screenshots and measured waiting times.',
  },
  provisions: [cite('pipl', '16'), cite('measures-2025', '10'), cite('aiia-initiative')],
  examples: [
    { answers: { 'nec-alternative-offered': 'hidden' }, outcome: 'gap' },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
