import type { Locale } from '../schema/text';

const format = (instant: string, locale: Locale, styles: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { ...styles, timeZone: 'Asia/Shanghai' }).format(
    new Date(instant),
  );

/** An instant (ISO 8601) as date and time in Asia/Shanghai. */
export function shanghaiTime(instant: string, locale: Locale): string {
  return format(instant, locale, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The end of what began at `from`: the time alone on the same civil date in Asia/Shanghai, else date and time. */
export function shanghaiEnd(from: string, to: string, locale: Locale): string {
  const day = (instant: string) => format(instant, locale, { dateStyle: 'medium' });
  return day(from) === day(to) ? format(to, locale, { timeStyle: 'short' }) : shanghaiTime(to, locale);
}
