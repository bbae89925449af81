import type { Locale } from '../schema/text';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A civil date in words: 2026年11月22日, 22 November 2026. Anything else is returned as it is. */
export function formatDate(date: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1] ?? month} ${year}`;
}

/** A whole number with its thousands set apart: 48,000. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Puts values into the `{name}` places of a wording. A place without a value stays visible. */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
