import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, oneOf } from '../../../when';
import { relyOnConsent } from '../terms';

export const rConsentImbalance: Rule = {
  id: 'r-consent-imbalance',
  dimension: 'B',
  severity: 'high',
  gapWhen: all(
    oneOf('ntc-imbalance', ['employer', 'school', 'landlord', 'authority', 'medical']),
    relyOnConsent,
    oneOf('nec-alternative-offered', ['no', 'hidden', 'inferior']),
  ),
  title: { zh: '地位不对等，又没有同等替代', en: 'Unequal relationship, and no equal alternative' },
  finding: {
    zh: '与被采集者之间存在雇佣、就学、物业、行政或医患这类关系，处理依据是同意，却没有同等便利的替代办法。法律要求同意出于自愿；地位不对等时从严看待，主要来自境外规则和行业倡议，属于建议，但缺少替代会使自愿更难证明。',
    en: 'There is an employment, school, property, administrative or medical relationship, consent is the ground, and no equally convenient alternative is offered. The law requires consent to be voluntary; a stricter view of unequal relationships comes mainly from foreign rules and an industry initiative and is advice, but the missing alternative makes voluntariness harder to show.',
  },
  remedy: {
    zh: '提供同样方便的替代办法，并书面承诺拒绝者不受任何不利影响；保存承诺书和两种方式的使用统计。',
    en: 'Offer an equally convenient alternative and promise in writing that refusal brings no detriment; keep that assurance and usage figures for both routes.',
  },
  provisions: [
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
    cite('pipl', '14'),
    cite('aiia-initiative'),
  ],
  examples: [
    {
      answers: { 'ntc-imbalance': 'school', 'ntc-legal-basis': 'separate-consent', 'nec-alternative-offered': 'no' },
      outcome: 'gap',
    },
    {
      answers: { 'ntc-imbalance': 'school', 'ntc-legal-basis': 'separate-consent', 'nec-alternative-offered': 'equal' },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
