import { lastDayOf } from '../deadlines/period';
import type { Facts } from './facts';

/**
 * The last day to file, from the day the stored number was reached (day 0, not counted), or null when that day is
 * not known or the pack asserts no period. Cases already at the number before the Measures have the announced date
 * (Measures art. 15; filing announcement of 2025-05-28). Says nothing on whether a filing is due.
 */
export function filingDeadline(facts: Facts): { date: string; provisional: boolean } | null {
  const { period } = facts;
  if (!period) return null;
  const dayZero = knownDate(facts, period.dayZero);
  if (dayZero === null) return null;
  const counted = { kind: 'working-days', count: period.workingDays, stock: period.stock } as const;
  const { date, provisional } = lastDayOf(dayZero, counted, { published: facts.calendars, expected: [] });
  return { date, provisional };
}

/** The civil date a question was answered with, or null where it does not certainly arise or is not known. */
export function knownDate(facts: Facts, question: string): string | null {
  const { visible, value } = facts.read(question);
  if (visible !== 'yes') return null;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
