import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not } from '../../../when';
import {
  faceOnly,
  faceOnlyWithClaim,
  financeScenario,
  medicalScenario,
  offersChoiceOfMethod,
  publicOrBusinessPlace,
  researchOnly,
} from '../terms';

export const rSoleOther: Rule = {
  id: 'r-sole-other',
  dimension: 'A',
  severity: 'prohibited',
  appliesWhen: all(
    offersChoiceOfMethod,
    not(researchOnly),
    any(financeScenario, not(publicOrBusinessPlace)),
    not(medicalScenario),
    not(is('scn-type', 'property-gate')),
  ),
  gapWhen: faceOnly,
  review: {
    when: faceOnlyWithClaim,
    why: {
      zh: '回答主张国家规定要求刷脸，或者书面比较后认为没有同等的其他办法。金融等行业确有身份核验的专门规定，但要求核验身份不等于只能刷脸。请法务核对规定原文和比选材料。',
      en: 'A state rule is said to prescribe the face, or a written comparison to show that nothing else does the job. Finance and other sectors do have identity rules, yet a duty to check identity is not a duty to use only the face. Counsel must check the rule or the comparison.',
    },
  },
  title: { zh: '金融、线上、单位等场景，不刷脸就不行', en: 'Finance, online, workplace and similar: no face, no access' },
  finding: {
    zh: '在金融、线上、单位内部等场景，刷脸是唯一方式，或者拒绝的人办不成事。别的办法能达到同样目的时，刷脸不能是唯一方式；不愿刷脸的人，要给合理、方便的替代。国家对刷脸核验身份另有规定的除外。',
    en: 'In finance, online, inside an organisation or in a similar setting, the face is the only way, or people who refuse cannot proceed. Where another method does the job face may not be the only one, and people who decline must have a reasonable and convenient alternative, unless state rules on face verification provide otherwise.',
  },
  legal: {
    zh: '《人脸识别办法》第十条不分场所、行业一体适用，本案未提供替代方式，亦未主张国家另有规定或已论证无同等方式。《个人信息保护法》第十六条另禁止以不同意为由拒绝服务；证券期货领域的专门规章同样不许把生物特征作为唯一方式或强制采集。',
    en: 'Article 10 of the Measures applies whatever the place or sector; no alternative is offered here, and neither a special state rule nor a documented lack of equivalents is claimed. Article 16 PIPL separately forbids refusing service for lack of consent, and the securities rules likewise bar biometrics as the only way or by compulsion.',
  },
  matters: {
    zh: '领工资、用账户、上课上班都离不开这一步，只给刷脸一条路，等于强迫交出人脸。',
    en: 'Pay, accounts, class and work depend on this step; offering only the face amounts to compulsion.',
  },
  remedy: {
    zh: '增加密码、短信、证件、柜面、打卡或人工等办法，写明拒绝者不受不利对待。',
    en: 'Add password, text message, document, counter, badge or staffed routes and state that refusal brings no detriment.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '替代流程的上线记录和告知文本；不设替代的，签字的比选与依据',
      en: 'The launch record of the alternative and the notice; where there is none, the signed comparison and legal basis',
    },
  },
  provisions: [cite('measures-2025', '10'), cite('pipl', '16'), cite('securities-network', 'ch3')],
  folds: ['r-alternative-inferior', 'r-consent-invalid', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    {
      answers: {
        'nec-alternative-offered': 'no',
        'scn-legal-mandate': 'law-identity',
        'sta-id-rule': 'no',
        'nec-nonbio-equivalent': 'yes',
      },
      outcome: 'gap',
    },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: { 'nec-alternative-offered': 'no', 'scn-legal-mandate': 'law-face' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
