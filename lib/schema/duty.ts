import type { Condition } from './condition';
import type { Parameter } from './parameter';
import type { Provision } from './provision';
import type { Text } from './text';

/**
 * How a duty runs in time.
 * - `working-days` / `calendar-days`: so many days after day 0, which is not counted.
 * - `hours`: so many hours without a pause, from discovery.
 * - `at-once`: without delay.
 * - `before`: done before the event of day 0, which may be given as a date.
 * - `yearly`: by the end of a month (1-12) each year.
 * - `every-years`: at least once in so many years.
 * - `keep`: kept for at least so long.
 * - `ongoing`: for as long as the system is used.
 */
export type Counting =
  | { readonly kind: 'working-days' | 'calendar-days' | 'hours' | 'every-years'; readonly count: number }
  | { readonly kind: 'keep'; readonly count: number; readonly unit: 'years' | 'months' | 'days' }
  | { readonly kind: 'yearly'; readonly month: number }
  | { readonly kind: 'at-once' | 'before' | 'ongoing' };

/** Cases whose day 0 lies before `before` have one fixed last day (civil dates). */
export type Stock = { readonly before: string; readonly deadline: string };

/** One filing, report, review or retention duty, as data. */
export type Duty = {
  readonly id: string;
  readonly title: Text;
  /** To whom; null where nobody receives anything. */
  readonly authority: Text | null;
  /** Where the verdict comes from another decision of the engine instead of the conditions below. */
  readonly verdict?: 'filing';
  /** The first day it exists, civil date; null where it always did for the purposes of this product. */
  readonly since: string | null;
  /** Whom it can concern at all. */
  readonly concerns: Condition;
  /** The event or number that makes it due; absent where it is due for everyone it concerns. */
  readonly triggeredWhen?: Condition;
  /** What triggers it, in words, for those not there yet. */
  readonly trigger: Text;
  readonly doneWhen?: Condition;
  readonly counting: Counting;
  /** The date question that gives day 0; null where the questionnaire asks for none. */
  readonly dayZero: string | null;
  readonly stock?: Stock;
  /** For `before`: the event has begun, whether or not its day is known. */
  readonly begunWhen?: Condition;
  /** What to do. */
  readonly task: Text;
  /** What is uncertain, or how it differs from its neighbours. */
  readonly note?: Text;
  /** The numbers it uses, each with its source. */
  readonly numbers: readonly Parameter[];
  readonly provisions: readonly Provision[];
};

/** Which questions a forecast of the filing threshold reads, and the limits it looks for (persons). */
export type ForecastPlan = {
  readonly stored: string;
  readonly growthPerMonth: string;
  readonly inTwelveMonths: string;
  readonly caution: number;
  readonly threshold: number;
};
