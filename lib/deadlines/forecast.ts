import { addDays, daysBetween } from './working-days';

export type Growth = {
  /** Persons stored on the day the forecast starts from. */
  readonly stored: number;
  /** Persons more in twelve months; nothing is forecast unless it is above zero. */
  readonly perYear: number;
};

const YEAR = 365;
const HORIZON = 10 * YEAR;

/**
 * The first civil date on which a number of persons is expected, if the stock grows evenly from `on`. The day itself
 * when it is reached already; null when it never grows there, or not within ten years.
 */
export function expectedDay(on: string, { stored, perYear }: Growth, persons: number): string | null {
  if (stored >= persons) return on;
  if (perYear <= 0) return null;
  const days = Math.ceil(((persons - stored) * YEAR) / perYear);
  return days > HORIZON ? null : addDays(on, days);
}

/** Up to here an estimate names a day, and up to here a month; both in days from the reference date. Our choice, not law. */
const DAY_WITHIN = YEAR;
const MONTH_WITHIN = 3 * YEAR;

/**
 * An estimated civil date as exactly as even growth can be relied on: a day within a year of `on`, a month within three,
 * beyond that a year (YYYY-MM-DD, YYYY-MM or YYYY).
 */
export function asFarAsKnown(on: string, date: string): string {
  const days = daysBetween(on, date);
  if (days <= DAY_WITHIN) return date;
  return date.slice(0, days <= MONTH_WITHIN ? 7 : 4);
}
