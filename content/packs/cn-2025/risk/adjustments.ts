import type { RiskAdjustment } from '../../../../lib/schema/risk';
import { above, all, any, atLeast, has, hasAny, is, lacksAll, lacksSome, not, oneOf } from '../../../when';
import { riskParameters } from './parameters';
import { riskScenarios } from './scenarios';
import { incomplete } from './terms';

const held = ['access', 'leak', 'tampering', 'misuse', 'retention', 'provision'];

/** The adjustments of annex D as the approval draft has them, each with the reason it wants in writing. */
export const adjustments: readonly RiskAdjustment[] = [
  {
    id: 'large-number',
    side: 'impact',
    by: 1,
    scenarios: held,
    when: atLeast('col-persons-stored', riskParameters.largeNumber.value),
    reason: {
      zh: '人脸是典型的敏感个人信息，并且数量很大（50万人以上，系报批稿所举之例），影响升一级。',
      en: 'Faces are typical sensitive information and the number is large (500,000 or more, the approval draft’s example): one level up.',
    },
  },
  {
    id: 'low-resilience',
    side: 'impact',
    by: 1,
    scenarios: riskScenarios.map(({ id }) => id),
    when: any(is('min-under14', 'regular'), hasAny('min-groups', ['elderly', 'disabled', 'patients']), is('scn-type', 'school')),
    reason: {
      zh: '涉及未成年人、老年人、患者等较难承受损害的人，影响升一级。',
      en: 'Minors, older people, patients or others who can bear less are concerned: one level up.',
    },
  },
  {
    id: 'deidentified',
    side: 'impact',
    by: -1,
    scenarios: ['access', 'leak', 'misuse', 'provision'],
    when: all(
      not(lacksSome('col-crypto', ['irreversible', 'pseudonym'])),
      oneOf('col-separation', ['physical', 'logical']),
      oneOf('col-original-images', ['no', 'anonymised']),
      lacksAll('col-data-types', ['photo', 'video', 'id-number', 'phone', 'account']),
    ),
    reason: {
      zh: '不留原图、特征值不能还原、以代号代替身份并分开存放，去标识可靠，影响降一级。',
      en: 'No images, templates that cannot be reversed, pseudonyms kept apart: reliable de-identification, one level down.',
    },
  },
  {
    id: 'complete-protection',
    side: 'likelihood',
    by: -1,
    scenarios: ['access', 'leak', 'tampering'],
    when: all(
      above('col-persons-stored', riskParameters.mediumScale.value),
      not(incomplete),
      not(lacksSome('sec-controls', ['confidentiality', 'training'])),
      is('sec-plan', 'yes'),
      is('sec-incident', 'no'),
      not(has('sec-periodic', 'none')),
    ),
    reason: {
      zh: '规模虽大，但防护完整、有演练过的预案，近三年没有出过事，可能性降一级。',
      en: 'The scale is large, yet protection is complete, the plan rehearsed and nothing happened in three years: one level down.',
    },
  },
];
