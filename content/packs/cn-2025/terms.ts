import { all, any, atLeast, has, hasAny, is, not, oneOf } from '../../when';
import { parameters } from './parameters';

/** The system recognises faces: it verifies, identifies, follows, analyses or pays. Counting or generating alone does not. */
export const usesRecognition = hasAny('scn-function', [
  'verify-1to1',
  'identify-1ton',
  'watchlist',
  'tracking',
  'attributes',
  'emotion',
  'payment',
]);

/** The system verifies or identifies particular persons. */
export const identifiesPersons = hasAny('scn-function', ['verify-1to1', 'identify-1ton', 'watchlist', 'tracking']);

/**
 * The system tells who a person is, or whether it is the person claimed. Analysing attributes alone does not: it leaves
 * the Measures (art. 19) but not the Personal Information Protection Law.
 */
export const recognisesIdentity = any(identifiesPersons, has('scn-function', 'payment'));

/** The faces serve only research into face recognition or training of algorithms (Measures art. 2). */
export const researchOnly = is('scn-research-only', 'yes');

/** The system infers attributes or emotions. */
export const analysesAttributes = hasAny('scn-function', ['attributes', 'emotion']);

/** Traits are analysed and nobody is identified: outside the Measures (art. 19), inside the PIPL. */
export const analysesOnly = all(analysesAttributes, not(recognisesIdentity));

/** The system generates, swaps or edits faces. */
export const synthesizesFaces = has('scn-function', 'synthesis');

/** The device stands in a public place or in business premises open to the public. */
export const publicOrBusinessPlace = oneOf('scn-place', ['public-place', 'operating-place']);

/** Certainly a public place: answered so, or business premises whose cameras belong to a public-security video system. */
export const inPublicPlace = any(
  is('scn-place', 'public-place'),
  all(is('scn-place', 'operating-place'), is('vid-public-system', 'yes')),
);

/** Business premises open to the public of which the answers do not settle whether they are a public place. */
export const perhapsPublicPlace = all(is('scn-place', 'operating-place'), not(is('vid-public-system', 'yes')));

/** A residential compound or office gate in Shanghai, which its own data regulation (art. 23) treats like a public place. */
export const shanghaiCompound = all(
  is('org-province', 'shanghai'),
  any(is('scn-place', 'residential'), is('scn-type', 'property-gate')),
);

/** The organisation has a generative role, or the system generates faces. */
export const generates = any(hasAny('org-roles', ['gen-tech', 'gen-provider', 'gen-user']), synthesizesFaces);

/** Face data are stored, and not only at a third-party platform. */
export const keepsFacesItself = not(oneOf('col-storage-location', ['not-stored', 'platform']));

/** Consent is the ground relied on. */
export const relyOnConsent = oneOf('ntc-legal-basis', ['separate-consent', 'written-consent']);

/** Somebody else runs the back end, alone or together with the handler. */
export const vendorInvolved = oneOf('org-backend-operator', ['entrusted', 'joint', 'platform']);

/** Medical sign-off or patient identification. */
export const medicalScenario = oneOf('scn-type', ['medical-sign', 'medical-id']);

/** Bank, insurance or securities identity checks. */
export const financeScenario = oneOf('scn-type', ['bank-remote', 'bank-onsite', 'securities']);

/** Face scanning is the only way, or refusing it means being turned away. */
export const noWayButFace = any(is('nec-alternative-offered', 'no'), is('nec-refusal', 'denied'));

/** A law, regulation or other state rule is said to prescribe the face here (the exception in Measures art. 10). */
export const claimsFaceRule = any(is('scn-legal-mandate', 'law-face'), is('sta-id-rule', 'yes'));

/** A written comparison is said to show that nothing without biometrics does the job. */
export const claimsNoOtherWay = is('nec-nonbio-equivalent', 'no-documented');

/** The face is the only way, and neither exception of Measures art. 10 is claimed. */
export const faceOnly = all(noWayButFace, not(claimsFaceRule), not(claimsNoOtherWay));

/** The face is the only way, and an exception is claimed that nobody has verified. */
export const faceOnlyWithClaim = all(noWayButFace, any(claimsFaceRule, claimsNoOtherWay));

/** The faces of as many persons are stored as make a filing due. */
export const storesThreshold = atLeast('col-persons-stored', parameters.filingThreshold.value);

/** As many persons, of every kind of information, as make an officer and a report due. */
export const handlesOfficerNumber = atLeast('org-total-persons', parameters.officerThreshold.value);

/** Scenes in which the people before the camera are as a rule customers, so that the consumer law is concerned. */
export const dealsWithConsumers = oneOf('scn-type', [
  'vending',
  'unattended-store',
  'ordering',
  'face-pay',
  'gym',
  'scenic',
  'hotel-front',
  'hotel-room',
  'sales-office',
  'retail-analytics',
  'retail-security',
]);

/** Something that should not have happened did, and has been put right since. */
export const pastEventCured = any(is('nec-switched', 'cured'), is('ntc-enrolled-after-refusal', 'cured'));

/** People face a check they could take in another way. */
export const offersChoiceOfMethod = all(
  any(identifiesPersons, has('scn-function', 'payment')),
  not(
    oneOf('scn-type', [
      'smart-doorbell',
      'law-enforcement',
      'public-video',
      'photo-tagging',
      'face-search',
      'event-vlog',
      'retail-analytics',
      'retail-security',
    ]),
  ),
);
