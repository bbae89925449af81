import type { HolidayCalendar } from '../schema/pack';

const DAY = 86_400_000;

/** The civil date `days` calendar days after `date` (YYYY-MM-DD). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Today's civil date in Asia/Shanghai at the instant given in milliseconds. China has had one fixed offset since 1991. */
export function shanghaiDate(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Whether a civil date is a working day; `published` is false when no calendar of that year is known and weekends alone decided. */
export function workingDay(date: string, calendars: readonly HolidayCalendar[]): { works: boolean; published: boolean } {
  const year = Number(date.slice(0, 4));
  const calendar = calendars.find((candidate) => candidate.year === year);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const ordinary = weekday !== 0 && weekday !== 6;
  if (!calendar) return { works: ordinary, published: false };
  if (calendar.makeUpDays.includes(date)) return { works: true, published: true };
  return { works: ordinary && !calendar.daysOff.includes(date), published: true };
}

/**
 * The last day of a period of `count` working days whose day 0 is `start`: day 0 is not counted (Civil Code art. 201),
 * days off are skipped and make-up days count (yearly notice of the State Council).
 * `provisional` is true when a day beyond the published calendars was needed.
 */
export function addWorkingDays(
  start: string,
  count: number,
  calendars: readonly HolidayCalendar[],
): { date: string; provisional: boolean } {
  let date = start;
  let provisional = false;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    const day = workingDay(date, calendars);
    if (!day.published) provisional = true;
    if (day.works) left -= 1;
  }
  return { date, provisional };
}
