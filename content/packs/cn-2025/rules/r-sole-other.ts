import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not } from '../../../when';
import { financeScenario, medicalScenario, noWayButFace, publicOrBusinessPlace } from '../terms';

export const rSoleOther: Rule = {
  id: 'r-sole-other',
  dimension: 'A',
  severity: 'high',
  gapWhen: all(
    any(financeScenario, not(publicOrBusinessPlace)),
    not(medicalScenario),
    not(is('scn-type', 'property-gate')),
    not(is('scn-legal-mandate', 'law-face')),
    noWayButFace,
  ),
  title: { zh: '金融、线上、单位等场景，不刷脸就不行', en: 'Finance, online, workplace and similar: no face, no access' },
  finding: {
    zh: '在金融、线上、单位内部等场景，人脸是唯一方式，或者拒绝的人办不成事。除国家对刷脸核验身份另有规定外，别的办法能达到同样目的时，刷脸不能是唯一方式，不愿刷脸的人应有合理、方便的替代。',
    en: 'In finance, online, inside an organisation or in a similar setting, the face is the only way, or people who refuse cannot proceed. Unless special state rules on face verification apply, face may not be the only way where another method does the job, and people who decline must have a reasonable and convenient alternative.',
  },
  remedy: {
    zh: '增加密码、短信、证件、柜面、打卡或人工等办法，并写明拒绝者不受不利对待；若别无同等办法，书面记下比选过程和依据。',
    en: 'Add password, text message, document, counter, badge or staffed routes and state that refusal brings no detriment; if nothing equivalent exists, record the comparison and the reasons in writing.',
  },
  provisions: [
    cite('measures-2025', '10'),
    cite('pipl', '16'),
    cite('securities-network', 'ch3'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
  ],
  folds: ['r-alternative-inferior', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    {
      answers: {
        'scn-place': 'workplace',
        'scn-type': 'workplace',
        'scn-legal-mandate': 'none',
        'nec-alternative-offered': 'no',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-place': 'online',
        'scn-type': 'securities',
        'scn-legal-mandate': 'law-identity',
        'nec-alternative-offered': 'no',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-place': 'online',
        'scn-type': 'securities',
        'scn-legal-mandate': 'law-identity',
        'nec-alternative-offered': 'equal',
        'nec-refusal': 'none',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
