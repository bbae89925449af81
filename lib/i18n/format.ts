import type { Locale } from '../schema/text';

/**
 * Fills a wording: `{name}` by its value, `{n|one|other}` by the form that fits the number. Numbers get grouping.
 * A name without a value stays visible, so that a mistake is seen in tests.
 */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && other !== undefined) return Number(value) === 1 ? one : other;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** A whole number with grouping, the same in both languages. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A month (1-12) in words: 1月, January. */
export function formatMonth(month: number, locale: Locale): string {
  return locale === 'zh' ? `${month}月` : (months[month - 1] ?? String(month));
}

/** A civil date in words: 2026年11月22日, 22 November 2026. Anything else is returned as it is. */
export function formatDate(date: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  if (locale === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${formatMonth(Number(month), locale)} ${year}`;
}

/** A date as exact as it is known (YYYY, YYYY-MM or YYYY-MM-DD) in words: 2021年4月, April 2021. */
export function formatPartialDate(date: string, locale: Locale): string {
  if (/^\d{4}$/.test(date)) return locale === 'zh' ? `${date}年` : date;
  if (!/^\d{4}-\d{2}$/.test(date)) return formatDate(date, locale);
  const whole = formatDate(`${date}-01`, locale);
  return locale === 'zh' ? whole.replace(/1日$/, '') : whole.replace(/^1 /, '');
}
