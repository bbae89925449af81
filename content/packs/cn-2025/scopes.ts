import type { Scope } from '../../../lib/schema/pack';
import type { QuestionId } from '../../questions/index';
import { all, has, is, lacksAll, not, oneOf } from '../../when';
import { synthesizesFaces, usesRecognition } from './terms';

/** A natural person acting only for personal or household purposes (PIPL art. 72). */
export const householdOnly = all(
  has('org-roles', 'household'),
  lacksAll('org-roles', [
    'deployer',
    'product-provider',
    'tech-provider',
    'gatekeeper',
    'gen-tech',
    'gen-provider',
    'gen-user',
    'entrusted',
    'authority',
  ]),
);

/** Works only as another party instructs and decides no purpose (PIPL art. 21 and 73). */
export const entrustedOnly = all(
  has('org-roles', 'entrusted'),
  lacksAll('org-roles', ['deployer', 'gen-provider', 'gen-user', 'authority', 'household']),
);

/** Counting only: nobody recognised, no template, no original image kept. */
const countingOnly = all(
  not(usesRecognition),
  not(synthesizesFaces),
  is('nec-identity-needed', 'not-needed-avoided'),
  oneOf('col-original-images', ['no', 'anonymised']),
);

const householdQuestions: readonly QuestionId[] = [
  'org-name',
  'org-system-name',
  'org-assessment-date',
  'org-roles',
  'org-stage',
  'org-backend-operator',
  'org-jurisdictions',
  'scn-type',
  'scn-function',
  'scn-purpose',
  'scn-place',
  'scn-private-space',
  'scn-signage',
  'scn-capture-mode',
  'scn-remote-id-basis',
  'scn-bystanders',
  'scn-zone',
  'col-reference-source',
  'col-persons-stored',
  'col-storage-location',
  'col-internet-transfer',
  'use-sharing',
  'sec-controls',
  'sec-exposed',
  'sec-safeguards',
  'fil-history',
  'fil-rectified',
];

const countingQuestions: readonly QuestionId[] = [
  'org-name',
  'org-province',
  'org-system-name',
  'org-assessment-date',
  'org-roles',
  'org-stage',
  'org-first-use-date',
  'org-backend-operator',
  'org-total-persons',
  'org-pi-officer',
  'org-jurisdictions',
  'scn-type',
  'scn-function',
  'scn-purpose',
  'scn-place',
  'vid-public-system',
  'vid-in-use-date',
  'vid-police-filed',
  'scn-private-space',
  'scn-public-safety',
  'scn-signage',
  'scn-capture-mode',
  'scn-remote-id-basis',
  'scn-bystanders',
  'scn-zone',
  'scn-device-count',
  'nec-documented',
  'nec-nonbio-equivalent',
  'nec-identity-needed',
  'ntc-notice-form',
  'col-reference-source',
  'col-persons-stored',
  'col-persons-projected',
  'frt-growth-month',
  'col-storage-location',
  'col-original-images',
  'col-legacy',
  'use-sharing',
  'sec-exposed',
  'sec-safeguards',
  'fil-status',
];

/** Narrower readings of the questionnaire. While one holds, only its questions and rules arise. */
export const scopes: readonly Scope[] = [
  {
    id: 'household',
    title: { zh: '仅为个人或家庭事务', en: 'Personal or household use only' },
    when: householdOnly,
    questions: householdQuestions,
    rules: [
      'r-bystanders-kept',
      'r-covert-capture',
      'r-doorbell-neighbour',
      'r-household-scope',
      'r-many-unknowns',
      'r-private-space',
      'r-public-exposure',
      'r-safeguards-credit',
      'r-sale',
      'r-scraped-reference',
      'r-weak-credentials',
    ],
  },
  {
    id: 'counting',
    title: { zh: '只计数，不识别个人', en: 'Counting only, nobody identified' },
    when: countingOnly,
    questions: countingQuestions,
    rules: [
      'r-counting-out-of-scope',
      'r-covert-capture',
      'r-file25-not-required',
      'r-legacy-data',
      'r-many-unknowns',
      'r-private-space',
      'r-public-exposure',
      'r-safeguards-credit',
      'r-sale',
      'r-scraped-reference',
      'r-signage-none',
      'r-zone-uncontrolled',
    ],
  },
];
