import type { LastDay } from '../schema/duty-decision';
import type { HolidayCalendar } from '../schema/pack';
import type { Period } from './period';
import { addDays, type DayKind, dayKind } from './working-days';

/** One day of a count. `number` is its place in the period; null for day 0 and for days that do not count. */
export type CountedDay = {
  readonly date: string;
  readonly number: number | null;
  readonly kind: DayKind;
  readonly published: boolean;
};

/**
 * Every day from day 0 to the last day, with its place in the count. In a calendar period every day counts up to the
 * length of the period, and days it was moved past a day off do not. A date fixed by an announcement is not counted.
 */
export function countDays(
  dayZero: string,
  period: Period,
  lastDay: LastDay,
  calendars: readonly HolidayCalendar[],
): readonly CountedDay[] {
  if (lastDay.by === 'stock' || lastDay.by === 'fixed') return [];
  const days: CountedDay[] = [];
  let number = 0;
  for (let date = dayZero; date <= lastDay.date; date = addDays(date, 1)) {
    const { kind, published } = dayKind(date, calendars);
    const works = kind === 'workday' || kind === 'make-up';
    const counts = date !== dayZero && number < period.count && (works || period.kind === 'calendar-days');
    if (counts) number += 1;
    days.push({ date, number: counts ? number : null, kind, published });
  }
  return days;
}
