import { cookies, headers } from 'next/headers';
import { chooseLocale, LOCALE_COOKIE } from '../i18n/locale';
import { type Strings, stringsFor } from '../i18n/strings';
import type { Locale } from '../schema/text';

/** The headers of this request. */
export async function requestHeaders(): Promise<Headers> {
  return new Headers(await headers());
}

/** The language of this request and its interface wording. */
export async function requestLanguage(): Promise<{ locale: Locale; strings: Strings }> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(jar.get(LOCALE_COOKIE)?.value, head.get('accept-language'));
  return { locale, strings: stringsFor(locale) };
}
