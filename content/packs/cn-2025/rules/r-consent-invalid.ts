import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, hasAny, not } from '../../../when';
import { claimsNoOtherWay, noWayButFace, relyOnConsent } from '../terms';

export const rConsentInvalid: Rule = {
  id: 'r-consent-invalid',
  dimension: 'B',
  severity: 'high',
  appliesWhen: relyOnConsent,
  gapWhen: any(hasAny('nec-inducement', ['misleading', 'staff-pressure', 'bundled']), all(noWayButFace, not(claimsNoOtherWay))),
  review: {
    when: all(noWayButFace, claimsNoOtherWay),
    why: {
      zh: '“不同意就不给用”取得的同意，只有在人脸确为提供产品或者服务所必需时才可能有效。你们有书面比选说没有其他办法，这一点须由法务核实，举证责任在处理者。',
      en: 'Consent on a take-it-or-leave-it basis may stand only where the face is truly necessary for the product or service. You have a written comparison that nothing else will do; counsel must verify it, and the burden of proof is yours.',
    },
  },
  title: { zh: '以不给用、捆绑或施压换来的同意', en: 'Consent won by refusal of service, bundling or pressure' },
  finding: {
    zh: '处理依据是同意，但同意是靠“不刷脸就不给用”、捆绑、误导或者施压换来的。这样的同意法院不认，等于没有依据；确为提供产品或服务所必需的除外。',
    en: 'Consent is the ground, yet it was won by “no face, no service”, bundling, misleading or pressure. Courts do not recognise such consent, which leaves no ground, unless the face is truly necessary for the product or service.',
  },
  legal: {
    zh: '人脸识别司法解释第四条列举三种不得作为抗辩的同意：以拒绝提供产品、服务相要求（为提供所必需者除外）、与其他授权捆绑、强迫或者变相强迫。《个人信息保护法》第十四条第一款的自愿要件亦不成立，《网络数据安全管理条例》第二十二条另禁止以误导、欺诈、胁迫取得同意。',
    en: 'Article 4 of the SPC provisions names three kinds of consent that are no defence: demanded on pain of refusing a product or service (unless necessary for it), bundled with other authorisations, or forced, even in disguise. Voluntariness under article 14(1) PIPL is missing as well, and article 22 of the network data regulation forbids obtaining consent by misleading, deceit or coercion.',
  },
  matters: {
    zh: '纸面上人人同意，诉讼中一个也不算；已收集的人脸都要重新找依据或者删除。',
    en: 'On paper everyone agreed, in court no one did; every face collected needs a new ground or must be deleted.',
  },
  remedy: {
    zh: '先补上合理、方便的替代方式，取消捆绑和施压，再就人脸单独重新征求；不同意的删除。',
    en: 'First provide a reasonable, convenient alternative and drop tie-ins and pressure, then ask again for the face alone and delete where people decline.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '替代方式的开通记录、重新征求的文本与记录',
      en: 'The record of opening the alternative and the text and record of asking again',
    },
  },
  provisions: [
    cite('spc-2021-15', '4'),
    cite('pipl', '14', { paragraph: '1' }),
    cite('pipl', '16'),
    cite('network-data-regulation', '22'),
  ],
  folds: ['r-consent-imbalance'],
  examples: [
    { answers: { 'nec-inducement': ['bundled'] }, outcome: 'gap' },
    {
      answers: { 'nec-inducement': ['none'], 'nec-refusal': 'denied', 'nec-nonbio-equivalent': 'yes' },
      outcome: 'gap',
    },
    {
      answers: { 'nec-inducement': ['none'], 'nec-refusal': 'none', 'nec-alternative-offered': 'equal' },
      outcome: 'met',
    },
    {
      answers: { 'nec-inducement': ['none'], 'nec-refusal': 'denied', 'nec-nonbio-equivalent': 'no-documented' },
      outcome: 'needs-review',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
