import type { Parameter } from '../../../../lib/schema/parameter';
import { cite } from '../../../cite';

/** The numbers of the duties that `parameters.ts` does not hold already, each with its source. */
export const numbers = {
  /** Working days to change the filing after a substantive change. */
  changePeriod: { value: 30, unit: 'working-days', source: cite('measures-2025', '15') },
  /** Working days to cancel the filing after the end of use. */
  cancelPeriod: { value: 30, unit: 'working-days', source: cite('measures-2025', '15') },
  /** Calendar days to file a public video system with the county police. */
  videoPeriod: { value: 30, unit: 'days', source: cite('video-regulation', '14') },
  /** Last day for systems in use before the regulation: ninety days from 1 April 2025, computed. */
  videoStockDeadline: { value: '2025-06-30', unit: 'date', source: cite('video-regulation', '14') },
  /** Least time recordings are kept. */
  videoStorage: { value: 30, unit: 'days', source: cite('video-regulation', '17') },
  officerPeriod: { value: 30, unit: 'working-days', source: cite('officer-announcement-2025') },
  /** The announcement is of this day; those at the number before it had until the stock deadline. */
  officerSince: { value: '2025-07-18', unit: 'date', source: cite('officer-announcement-2025') },
  officerStockDeadline: { value: '2025-08-29', unit: 'date', source: cite('officer-announcement-2025') },
  /** Persons above which an audit is due at least every so many years. */
  auditThreshold: { value: 10_000_000, unit: 'persons', source: cite('audit-measures-2025') },
  auditYears: { value: 2, unit: 'years', source: cite('audit-measures-2025') },
  /** Persons from which duties of handlers of important data apply as well. */
  largeHandler: { value: 10_000_000, unit: 'persons', source: cite('network-data-regulation', '28') },
  /** The month by whose end the yearly audit for minors is reported. */
  minorsReportMonth: { value: 1, unit: 'month-of-year', source: cite('minors-audit-announcement-2025') },
  /** The first report, on the year 2025, was due on this day. */
  minorsFirstReport: { value: '2026-01-31', unit: 'date', source: cite('minors-audit-announcement-2025') },
  minorsReportSince: { value: '2025-12-29', unit: 'date', source: cite('minors-audit-announcement-2025') },
  /** Least time an impact assessment and its record are kept. */
  recordYears: { value: 3, unit: 'years', source: cite('measures-2025', '9') },
  /** Hours to report a network incident of a larger grade. */
  incidentHours: { value: 4, unit: 'hours', source: cite('incident-measures-2025') },
  incidentHoursCritical: { value: 1, unit: 'hours', source: cite('incident-measures-2025') },
  algorithmPeriod: { value: 10, unit: 'working-days', source: cite('algorithm-recommendation', '24') },
  algorithmChange: { value: 10, unit: 'working-days', source: cite('algorithm-recommendation', '24') },
  algorithmEnd: { value: 20, unit: 'working-days', source: cite('algorithm-recommendation', '24') },
  /** Persons from which a standard contract or certification is needed: there is no lower limit. */
  exportContract: { value: 1, unit: 'persons', source: cite('cross-border-2024', '8') },
  exportContractFiling: { value: 10, unit: 'working-days', source: cite('contract-measures-2023') },
  /** Least time network logs are kept. */
  logMonths: { value: 6, unit: 'months', source: cite('csl', '23') },
} as const satisfies Record<string, Parameter>;
