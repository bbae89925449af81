import type { Stock } from '../schema/duty';
import type { LastDay } from '../schema/duty-decision';
import type { HolidayCalendar } from '../schema/pack';
import { addDays, addWorkingDays, nearestWorkingDay, startBy, workingDay } from './working-days';

/** A period counted in days after day 0, which is not counted. */
export type Period = { readonly kind: 'working-days' | 'calendar-days'; readonly count: number; readonly stock?: Stock };

/** Calendars to count by: those published, and the statutory days expected in years without one. */
export type Calendars = { readonly published: readonly HolidayCalendar[]; readonly expected: readonly HolidayCalendar[] };

/**
 * The last day of a period. Day 0 is not counted and the period begins the next day (Civil Code art. 201). A calendar
 * period that would end on a day off ends on the next working day (art. 203(1)). Stock cases have their announced day.
 */
export function lastDayOf(dayZero: string, period: Period, { published, expected }: Calendars): LastDay {
  if (period.stock && dayZero < period.stock.before)
    return { date: period.stock.deadline, provisional: false, latest: null, by: 'stock' };
  const { date, provisional } = count(dayZero, period, published);
  const by = period.kind === 'calendar-days' && date !== addDays(dayZero, period.count) ? 'moved' : 'count';
  if (!provisional) return { date, provisional, latest: null, by };
  const later = count(dayZero, period, [...published, ...expected]);
  return { date, provisional, latest: later.provisional ? null : later.date, by };
}

/** The working day that leaves so many working days before a last day: advice, not law. */
export function advisedDay(lastDay: string, inHand: number, calendars: readonly HolidayCalendar[]): string {
  return nearestWorkingDay(startBy(lastDay, inHand, calendars), -1, calendars);
}

function count(dayZero: string, period: Period, calendars: readonly HolidayCalendar[]): { date: string; provisional: boolean } {
  if (period.kind === 'working-days') return addWorkingDays(dayZero, period.count, calendars);
  const date = nearestWorkingDay(addDays(dayZero, period.count), 1, calendars);
  return { date, provisional: !workingDay(date, calendars).published };
}
