import { advisedDay, lastDayOf, type Period } from '../deadlines/period';
import { addDays } from '../deadlines/working-days';
import type { Duty } from '../schema/duty';
import type { Deadline, LastDay } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';

/** The period of a duty that is counted in days after a day 0, or null. */
export function dutyPeriod({ counting, stock }: Duty): Period | null {
  if (counting.kind !== 'working-days' && counting.kind !== 'calendar-days') return null;
  return { kind: counting.kind, count: counting.count, ...(stock ? { stock } : {}) };
}

/**
 * The last day of a duty that applies: counted from day 0, the eve of the event it must precede, or the next end of
 * its month from the reference date. Null where day 0 is not known or the duty has no last day in civil dates.
 */
export function dutyDeadline(duty: Duty, dayZero: string | null, on: string, pack: Pack): Deadline | null {
  const last = lastDay(duty, dayZero, on, pack);
  return last ? withAdvice(last, pack) : null;
}

/** A last day with the day we advise to be done by. */
export function withAdvice(last: LastDay, { calendars, daysInHand }: Pack): Deadline {
  return { ...last, advised: advisedDay(last.date, daysInHand, calendars) };
}

function lastDay(duty: Duty, dayZero: string | null, on: string, pack: Pack): LastDay | null {
  if (duty.counting.kind === 'yearly') return fixed(nextEndOfMonth(on, duty.counting.month));
  if (dayZero === null) return null;
  if (duty.counting.kind === 'before') return fixed(addDays(dayZero, -1));
  const period = dutyPeriod(duty);
  return period ? lastDayOf(dayZero, period, { published: pack.calendars, expected: pack.expectedHolidays }) : null;
}

const fixed = (date: string): LastDay => ({ date, provisional: false, latest: null, by: 'fixed' });

/** The next last day of a month (1-12) on or after a civil date. */
function nextEndOfMonth(on: string, month: number): string {
  const year = Number(on.slice(0, 4));
  const endIn = (y: number) => addDays(new Date(Date.UTC(y, month, 1)).toISOString().slice(0, 10), -1);
  return endIn(year) >= on ? endIn(year) : endIn(year + 1);
}
