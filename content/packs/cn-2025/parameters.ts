import type { Parameter } from '../../../lib/schema/parameter';
import { cite } from '../../cite';

/** Every number the pack uses: what the law sets, and what is only our caution. */
export const parameters = {
  /** Stored persons that make a filing due. */
  filingThreshold: { value: 100_000, unit: 'persons', source: cite('measures-2025', '15') },
  /** From here the product reminds; not law. */
  filingCaution: { value: 80_000, unit: 'persons', source: 'our-caution' },
  /** Working days to file, from the day the number is reached (not counted). */
  filingPeriod: { value: 30, unit: 'working-days', source: cite('measures-2025', '15') },
  /** The Measures apply from this day. */
  inForceFrom: { value: '2025-06-01', unit: 'date', source: cite('measures-2025', '20') },
  /** Last day to file for those who had reached the number before the Measures. */
  stockDeadline: { value: '2025-07-14', unit: 'date', source: 'filing-announcement-2025' },
  /** From here an estimated head count is not good enough; not law. */
  countCaution: { value: 5_000, unit: 'persons', source: 'our-caution' },
  /** The 2023 draft, never in force, would have asked for a filing above this number. */
  draftThreshold: { value: 10_000, unit: 'persons', source: cite('draft-2023', '16') },
  /** Asking for this many photos or videos looks excessive; not law. */
  uploadCaution: { value: 10, unit: 'count', source: 'our-caution' },
  /** Answering a request later than this looks slow; not law. */
  responseCaution: { value: 30, unit: 'days', source: 'our-caution' },
  /** Working days we advise to keep before a last day; not law. */
  daysInHand: { value: 5, unit: 'working-days', source: 'our-caution' },
  /** Persons whose personal information of every kind is handled, from which an officer is due. */
  officerThreshold: { value: 1_000_000, unit: 'persons', source: cite('audit-measures-2025', '12') },
  /** Above this many persons' sensitive information two recommended standards advise a dedicated officer; no duty. */
  officerAdvice: { value: 100_000, unit: 'persons', source: cite('gbt-35273', '11.1') },
  /** Persons whose sensitive personal information left the mainland this year, from which a security assessment is due. */
  exportAssessment: { value: 10_000, unit: 'persons', source: cite('cross-border-2024', '7') },
  /** Monthly active users, one of the two marks of a large network platform. */
  largePlatformActive: { value: 10_000_000, unit: 'persons', source: cite('network-data-regulation', '62', { item: '8' }) },
  /** From this many "don't know" answers in the quick check the result is called unreliable; not law. */
  unsureLimit: { value: 3, unit: 'count', source: 'our-caution' },
  /** From this many persons of all kinds a handler is not small. */
  smallHandlerLimit: { value: 100_000, unit: 'persons', source: cite('small-handlers-2026') },
  /** The simplified measures for small handlers apply from this day. */
  smallHandlersFrom: { value: '2026-09-01', unit: 'date', source: cite('small-handlers-2026') },
} as const satisfies Record<string, Parameter>;
