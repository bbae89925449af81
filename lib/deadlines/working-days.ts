import type { HolidayCalendar } from '../schema/pack';

const DAY = 86_400_000;

/** The civil date `days` calendar days after `date` (YYYY-MM-DD). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many calendar days `to` lies after `from`; negative before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Today's civil date in Asia/Shanghai at the instant given in milliseconds. China has had one fixed offset since 1991. */
export function shanghaiDate(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** What a civil date is: an ordinary working day, a weekend, a day off by notice, or a weekend day worked by notice. */
export type DayKind = 'workday' | 'weekend' | 'day-off' | 'make-up';

/** What a civil date is; `published` is false when no calendar of that year is known and weekends alone decided. */
export function dayKind(date: string, calendars: readonly HolidayCalendar[]): { kind: DayKind; published: boolean } {
  const year = Number(date.slice(0, 4));
  const calendar = calendars.find((candidate) => candidate.year === year);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const ordinary: DayKind = weekday !== 0 && weekday !== 6 ? 'workday' : 'weekend';
  if (!calendar) return { kind: ordinary, published: false };
  if (calendar.makeUpDays.includes(date)) return { kind: 'make-up', published: true };
  return { kind: calendar.daysOff.includes(date) ? 'day-off' : ordinary, published: true };
}

/** Whether a civil date is a working day; `published` is false when no calendar of that year is known and weekends alone decided. */
export function workingDay(date: string, calendars: readonly HolidayCalendar[]): { works: boolean; published: boolean } {
  const { kind, published } = dayKind(date, calendars);
  return { works: kind === 'workday' || kind === 'make-up', published };
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

/**
 * The latest day 0 from which `count` working days end on or before `deadline`: the inverse of `addWorkingDays`. With
 * no day to count it is the deadline itself.
 */
export function startBy(deadline: string, count: number, calendars: readonly HolidayCalendar[]): string {
  let date = deadline;
  for (let left = count; left > 0; date = addDays(date, -1)) if (workingDay(date, calendars).works) left -= 1;
  return date;
}

/** The given civil date if it is a working day, else the nearest working day in the direction of `step`. */
export function nearestWorkingDay(date: string, step: 1 | -1, calendars: readonly HolidayCalendar[]): string {
  let day = date;
  while (!workingDay(day, calendars).works) day = addDays(day, step);
  return day;
}
