import type { Parameter } from '../../../../lib/schema/parameter';
import { cite } from '../../../cite';

/**
 * The numbers of annex D of GB/T 39335 as the approval draft has them. That the final text keeps 500,000 is not
 * confirmed. The standard is recommended; none of these is a legal threshold.
 */
export const riskParameters = {
  /** Likelihood is at least medium above this number of persons. */
  mediumScale: { value: 1_000_000, unit: 'persons', source: cite('gbt-39335') },
  /** Likelihood is at least high above this number of persons. */
  highScale: { value: 10_000_000, unit: 'persons', source: cite('gbt-39335') },
  /** Sensitive information of this many persons raises the impact by one level: the draft's example. */
  largeNumber: { value: 500_000, unit: 'persons', source: cite('gbt-39335') },
} as const satisfies Record<string, Parameter>;
