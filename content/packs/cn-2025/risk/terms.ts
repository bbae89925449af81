import { all, any, has, hasAny, is, lacksSome, not, oneOf } from '../../../when';
import { noWayButFace } from '../terms';

/** The system or its data can be reached over the internet in some way. */
export const connected = any(
  is('sec-exposed', 'yes'),
  oneOf('col-internet-transfer', ['with-consent', 'with-law', 'without']),
  oneOf('col-storage-location', ['own-cloud', 'vendor-cloud', 'platform', 'overseas']),
);

/** One of the basic protections is missing altogether. */
export const bare = any(has('sec-controls', 'none'), has('sec-monitoring', 'none'), has('col-crypto', 'none'));

/** The protection has a serious hole: weak log-ins, nothing watching, or data not encrypted. */
export const holes = any(
  lacksSome('sec-controls', ['strong-auth']),
  lacksSome('col-crypto', ['at-rest', 'in-transit']),
  has('sec-monitoring', 'none'),
);

/** The protection is not complete: one of the measures that make it effective is missing. */
export const incomplete = any(
  lacksSome('sec-controls', ['least-privilege', 'strong-auth']),
  lacksSome('col-crypto', ['at-rest', 'in-transit']),
  lacksSome('sec-monitoring', ['audit-log', 'intrusion', 'vuln', 'leak']),
  lacksSome('sec-periodic', ['pentest']),
);

/** Face information is kept somewhere, be it with a platform. */
export const keepsFaces = not(is('col-storage-location', 'not-stored'));

/** The use could mean that money moves. */
export const movesMoney = any(
  has('scn-function', 'payment'),
  oneOf('scn-type', ['face-pay', 'bank-remote', 'bank-onsite', 'securities']),
);

/** A place or service most people cannot do without. */
export const essentialService = oneOf('scn-type', [
  'metro',
  'gov-service',
  'medical-sign',
  'medical-id',
  'bank-remote',
  'bank-onsite',
  'telecom-sim',
  'airport',
]);

/** A back end somebody else runs. */
export const vendorRuns = oneOf('org-backend-operator', ['entrusted', 'joint', 'platform']);

/** Data serve another purpose than the first. */
export const otherUse = hasAny('use-secondary', ['marketing', 'training', 'evaluation', 'pricing', 'security-share']);

/** Another purpose without consent, or reference photos taken for another matter. */
export const otherUseWithoutConsent = any(
  all(otherUse, is('use-secondary-consent', 'no')),
  has('col-reference-source', 'repurposed'),
  is('gen-training-basis', 'none'),
);

/** No other way, a price for refusing, or a consent that was not free. */
export const forcedWay = any(
  noWayButFace,
  is('nec-refusal', 'worse-terms'),
  is('nec-switched', 'yes'),
  hasAny('nec-inducement', ['misleading', 'staff-pressure', 'bundled']),
  oneOf('ntc-consent-form', ['bundled', 'preticked', 'implied', 'none']),
);

/** Faces are recognised in passing without a special ground, or nobody says so. */
export const unnoticedCapture = any(
  is('scn-capture-mode', 'covert'),
  all(is('scn-capture-mode', 'passive'), oneOf('scn-remote-id-basis', ['none', 'request'])),
  oneOf('scn-signage', ['none', 'generic']),
  is('ntc-notice-form', 'none'),
);

/** Nothing ends the storage, or deleting does not delete. */
export const noDeletion = any(
  is('col-legacy', 'yes'),
  is('col-retention-basis', 'indefinite'),
  has('col-deletion-triggers', 'none'),
  is('col-delete-method', 'logical'),
  is('rgt-deletion', 'no'),
);

/** Given, published or sent abroad without what it takes, or taken from trade or scraping. */
export const givenWithoutConsent = any(
  is('use-sharing-consent', 'no'),
  is('use-crossborder', 'not-cleared'),
  hasAny('use-sharing', ['public', 'sale']),
  hasAny('col-reference-source', ['purchased', 'scraped']),
);
