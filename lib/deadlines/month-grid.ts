import type { CountedDay } from './count-days';

/** A month of a count: its weeks from Monday to Sunday; null where a day lies outside the count or the month. */
export type CountMonth = { readonly month: string; readonly weeks: readonly (readonly (CountedDay | null)[])[] };

const MONDAY_FIRST = 6;

/** Arranges counted days (consecutive, in order) as calendar months. `month` is YYYY-MM. */
export function monthGrid(days: readonly CountedDay[]): readonly CountMonth[] {
  const months = new Map<string, (CountedDay | null)[][]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    const column = (new Date(`${day.date}T00:00:00Z`).getUTCDay() + MONDAY_FIRST) % 7;
    const weeks = months.get(month) ?? [];
    months.set(month, weeks);
    if (weeks.length === 0 || column === 0) weeks.push(Array.from({ length: 7 }, () => null));
    const week = weeks.at(-1);
    if (week) week[column] = day;
  }
  return [...months].map(([month, weeks]) => ({ month, weeks }));
}
