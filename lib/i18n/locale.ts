import type { Locale } from '../schema/text';

/** Name of the cookie that keeps the chosen language. */
export const LOCALE_COOKIE = 'locale';

/** The language to show: the one chosen before, else the browser's preference, else Chinese. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (cookie === 'zh' || cookie === 'en') return cookie;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';');
      const quality = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality)
    .find(({ tag }) => tag.startsWith('zh') || tag.startsWith('en'));
  return wanted?.tag.startsWith('en') ? 'en' : 'zh';
}

/** The BCP 47 tag of a language, for `lang` attributes. */
export const htmlLang: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };
