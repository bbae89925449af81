import type { Locale } from '../schema/text';

/** An instant (ISO 8601) as date and time in Asia/Shanghai. */
export function shanghaiTime(instant: string, locale: Locale): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' } as const;
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', options).format(new Date(instant));
}
