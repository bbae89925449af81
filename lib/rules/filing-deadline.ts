import { addWorkingDays } from '../deadlines/working-days';
import type { Facts } from './facts';

/**
 * The last day to file, from the day the stored number was reached (day 0, not counted), or null when that day is
 * not known or the pack asserts no period. Cases already at the number before the Measures have the announced date
 * (Measures art. 15; filing announcement of 2025-05-28). Says nothing on whether a filing is due.
 */
export function filingDeadline(facts: Facts): { date: string; provisional: boolean } | null {
  const { period } = facts;
  if (!period) return null;
  const { visible, value: dayZero } = facts.read(period.dayZero);
  if (visible !== 'yes') return null;
  if (typeof dayZero !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(dayZero)) return null;
  if (dayZero < period.stock.before) return { date: period.stock.deadline, provisional: false };
  return addWorkingDays(dayZero, period.workingDays, facts.calendars);
}
