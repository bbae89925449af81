import { addDays } from './working-days';

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
