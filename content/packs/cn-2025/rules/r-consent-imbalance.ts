import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, oneOf } from '../../../when';
import { relyOnConsent } from '../terms';

export const rConsentImbalance: Rule = {
  id: 'r-consent-imbalance',
  dimension: 'B',
  severity: 'low',
  gapWhen: all(
    oneOf('ntc-imbalance', ['employer', 'school', 'landlord', 'authority', 'medical']),
    relyOnConsent,
    oneOf('nec-alternative-offered', ['no', 'hidden', 'inferior']),
  ),
  title: { zh: '地位不对等，又没有同等替代', en: 'Unequal relationship, and no equal alternative' },
  finding: {
    zh: '你们和被采集的人之间是雇佣、就学、物业、行政或医患这类关系，处理依据是同意，却没有同等便利的替代。法律要求同意出于自愿，没有说地位不对等就一定不自愿；但在这种关系里，少了替代，自愿很难证明，宜从严对待。',
    en: 'The relationship is one of employment, school, property, administration or medicine, consent is the ground, and no equally convenient alternative exists. The law requires consent to be voluntary without presuming otherwise in unequal relationships; yet without an alternative voluntariness is hard to show there, so caution is advised.',
  },
  legal: {
    zh: '《个人信息保护法》第十四条第一款以自愿为同意的要件，现行法未就不对等关系设推定，本项为建议。人脸识别司法解释第六条将合法性的举证责任置于处理者，缺少同等替代会削弱其证明；以拒绝服务相要求的，另依第四条评价。',
    en: 'Article 14(1) PIPL makes voluntariness an element of consent; the law in force sets no presumption for unequal relationships, so this is advice. Article 6 of the SPC provisions puts the proof on the handler, which a missing alternative weakens; consent demanded on pain of refusal is examined under article 4.',
  },
  matters: {
    zh: '员工、学生、住户往往不敢说“不”，点了同意也未必是真心。',
    en: 'Staff, pupils and residents often dare not refuse, so a tick is not always meant.',
  },
  remedy: {
    zh: '宜提供同样方便的替代，并书面承诺拒绝者不受任何不利影响。',
    en: 'Preferably offer an equally convenient alternative and promise in writing that refusal brings no detriment.',
  },
  task: {
    owner: 'hr',
    proof: { zh: '书面承诺、两种方式的使用统计', en: 'The written assurance and usage figures for both ways' },
  },
  provisions: [cite('pipl', '14', { paragraph: '1' }), cite('spc-2021-15', '6')],
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
