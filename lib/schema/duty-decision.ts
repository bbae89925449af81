import type { Duty } from './duty';
import type { Truth } from './result';

/** The last day of a period, civil date. */
export type LastDay = {
  /** Provisional, it is the weekday-only day: no holiday has put it off yet. */
  readonly date: string;
  /** True when a day beyond the published calendars was needed. */
  readonly provisional: boolean;
  /** The last day if the expected statutory days come true; null when certain, or when none are known for that year. */
  readonly latest: string | null;
  /** Whether it was announced, set by the calendar, counted, or counted and then moved off a day off. */
  readonly by: 'stock' | 'fixed' | 'count' | 'moved';
};

/** A last day with the working day by which we advise to be done. */
export type Deadline = LastDay & { readonly advised: string };

/**
 * Where a duty stands: does not apply; open whether it does; due and running; due all the time; due once its event
 * happens; done.
 */
export type DutyState = 'none' | 'undetermined' | 'running' | 'standing' | 'conditional' | 'done';

export type DutyDecision = {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly applies: Truth;
  readonly done: Truth;
  /** Questions that would settle whether it applies; only those the assessment really asks. */
  readonly missing: readonly string[];
  /** Questions that would give day 0, or say whether it is done. */
  readonly open: readonly string[];
  /** Civil date of day 0, or null where it is not known. */
  readonly dayZero: string | null;
  readonly deadline: Deadline | null;
  /** Calendar days from the reference date to the last day, negative after it; null without one. */
  readonly daysLeft: number | null;
  /** Whether the last day lies before the reference date; unknown without a last day. */
  readonly passed: Truth;
  /** Passed and certainly not done. */
  readonly overdue: Truth;
};

/** What one assumption about growth leads to. Null dates: not within ten years. */
export type ForecastCase = {
  readonly basis: 'growth' | 'projection';
  /** The number answered: persons more a month, or persons stored in twelve months. */
  readonly given: number;
  readonly caution: string | null;
  readonly reached: string | null;
  /** The last day to file, if the number is reached that day. */
  readonly deadline: Deadline | null;
  /** The same dates as exactly as an estimate may say them: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly about: Readonly<Record<'caution' | 'reached' | 'deadline', string | null>>;
};

export type Forecast = {
  /** Persons stored on the reference date; null where not known. */
  readonly stored: number | null;
  /** The earliest case first. */
  readonly cases: readonly ForecastCase[];
  /** Questions that would make a forecast possible or better. */
  readonly missing: readonly string[];
};
