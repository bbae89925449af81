import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, is, not } from '../../../when';
import { claimsNoOtherWay, noWayButFace, recognisesIdentity, relyOnConsent } from '../terms';

const usedElsewhere = hasAny('use-secondary', ['marketing', 'training', 'evaluation', 'pricing', 'security-share']);

export const rLocalShenzhen: Rule = {
  id: 'r-local-shenzhen',
  dimension: 'C',
  severity: 'high',
  appliesWhen: all(has('org-cities', 'shenzhen'), recognisesIdentity),
  gapWhen: any(all(relyOnConsent, noWayButFace, not(claimsNoOtherWay)), all(usedElsewhere, is('use-secondary-consent', 'no'))),
  review: {
    when: all(relyOnConsent, noWayButFace, claimsNoOtherWay),
    why: {
      zh: '深圳的规定只有一种例外：生物识别信息是必需的，并且不能用别的信息代替。你们有书面比选这样说，请法务核实这份材料。',
      en: 'The Shenzhen rule has one exception: the biometric data are necessary and nothing else can take their place. You have a written comparison that says so; counsel must verify it.',
    },
  },
  title: {
    zh: '深圳：征求同意时没有给不刷脸的办法，或者人脸另作他用',
    en: 'Shenzhen: no way without the face beside the request for consent, or other uses of the face',
  },
  finding: {
    zh: '设备装在深圳，或者你们登记在深圳。深圳规定，征求同意时要同时给出不用生物识别信息的办法，除非它必需而且无可替代；收来的不得挪作他用。按回答，至少有一项没做到。和深圳无关的，这一条不适用。',
    en: 'The devices stand in Shenzhen, or you are registered there. Its rule asks that people asked for consent be offered a way without biometric data, unless these are necessary and irreplaceable, and that the data serve nothing else. By the answers at least one is not met. If nothing ties you to Shenzhen, this does not apply.',
  },
  legal: {
    zh: '《深圳经济特区数据条例》第十九条要求，处理生物识别数据的，在征得明示同意时提供处理其他非生物识别数据的替代方案，所必需且不可替代的除外，并不得用于其他目的。按回答，替代方案或者用途限定欠缺，亦未书面论证不可替代。该条为地方性法规，仅在深圳经济特区适用；条例对“生物识别数据”的定义，没有看到。',
    en: 'Article 19 of the Shenzhen Data Regulation asks that, when explicit consent to biometric data is sought, an alternative with other data be offered, save where biometric data are necessary and irreplaceable, and bars other uses. By the answers the alternative or the limit of use is missing, and irreplaceability is not argued in writing. It is a local regulation and applies in the Shenzhen special economic zone only; its definition of biometric data was not seen.',
  },
  matters: {
    zh: '有得选，同意才是真的同意。',
    en: 'Consent is real only where there is a choice.',
  },
  remedy: {
    zh: '在征求同意的同一处给出不刷脸的办法；停止另作他用，确有需要的重新征求同意。',
    en: 'Offer a way without the face at the very place where consent is sought; end other uses, or ask anew where one is truly needed.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '并列提供替代办法的页面或告知单、停用或重新同意的记录',
      en: 'The page or sheet that offers the alternative beside the consent, and records of ending or re-consenting other uses',
    },
  },
  provisions: [cite('shenzhen-data', '19')],
  examples: [
    {
      answers: {
        'ntc-legal-basis': 'separate-consent',
        'nec-alternative-offered': 'no',
        'nec-nonbio-equivalent': 'yes',
        'use-secondary': ['none'],
      },
      outcome: 'gap',
    },
    { answers: { 'use-secondary': ['marketing'], 'use-secondary-consent': 'no' }, outcome: 'gap' },
    {
      answers: {
        'ntc-legal-basis': 'separate-consent',
        'nec-alternative-offered': 'equal',
        'nec-refusal': 'none',
        'use-secondary': ['none'],
      },
      outcome: 'met',
    },
    {
      answers: {
        'ntc-legal-basis': 'separate-consent',
        'nec-alternative-offered': 'no',
        'nec-nonbio-equivalent': 'no-documented',
        'use-secondary': ['none'],
      },
      outcome: 'needs-review',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
