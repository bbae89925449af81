import type { Stock } from '../schema/duty';
import type { HolidayCalendar } from '../schema/pack';
import { addDays, addWorkingDays, nearestWorkingDay, startBy, workingDay } from './working-days';

/** A period counted in days after day 0, which is not counted. */
export type Period = { readonly kind: 'working-days' | 'calendar-days'; readonly count: number; readonly stock?: Stock };

/** Calendars to count by: those published, and the statutory days expected in years without one. */
export type Calendars = { readonly published: readonly HolidayCalendar[]; readonly expected: readonly HolidayCalendar[] };

export type Deadline = {
  /** The last day, civil date. Provisional, it is the weekday-only day: no holiday has put it off yet. */
  readonly date: string;
  readonly provisional: boolean;
  /** The last day if the expected statutory days come true; null when certain, or when none are known for that year. */
  readonly latest: string | null;
  /** The working day that leaves five more before the last day: our advice, not law. */
  readonly advised: string;
  /** Whether the date was fixed by an announcement, set by the calendar, counted, or counted and then moved off a day off. */
  readonly by: 'stock' | 'fixed' | 'count' | 'moved';
};

/** Working days we advise to keep in hand; not law. */
export const daysInHand = 5;

/**
 * The last day of a period. Day 0 is not counted and the period begins the next day (Civil Code art. 201). A calendar
 * period that would end on a day off ends on the next working day (art. 203(1)). Stock cases have their announced day.
 */
export function deadlineOf(dayZero: string, period: Period, { published, expected }: Calendars): Deadline {
  if (period.stock && dayZero < period.stock.before)
    return { ...certain(period.stock.deadline, published), provisional: false, by: 'stock' };
  const sure = lastDay(dayZero, period, published);
  const by = period.kind === 'calendar-days' && sure.date !== addDays(dayZero, period.count) ? 'moved' : 'count';
  if (!sure.provisional) return { ...certain(sure.date, published), provisional: false, by };
  const later = lastDay(dayZero, period, [...published, ...expected]);
  return { ...certain(sure.date, published), provisional: true, latest: later.provisional ? null : later.date, by };
}

/** A last day that needs no counting. */
export function fixedDay(date: string, calendars: readonly HolidayCalendar[]): Deadline {
  return { ...certain(date, calendars), provisional: false, by: 'fixed' };
}

function certain(date: string, calendars: readonly HolidayCalendar[]): Omit<Deadline, 'provisional' | 'by'> {
  return { date, latest: null, advised: nearestWorkingDay(startBy(date, daysInHand, calendars), -1, calendars) };
}

function lastDay(
  dayZero: string,
  { kind, count }: Period,
  calendars: readonly HolidayCalendar[],
): { date: string; provisional: boolean } {
  if (kind === 'working-days') return addWorkingDays(dayZero, count, calendars);
  const date = nearestWorkingDay(addDays(dayZero, count), 1, calendars);
  return { date, provisional: !workingDay(date, calendars).published };
}
