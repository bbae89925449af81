import type { Article, Instrument, Provision } from '../schema/provision';
import type { Locale } from '../schema/text';
import { chineseNumeral } from './numerals';

/** The place inside an instrument: 第十条第一款第（三）项, art. 10 para. 1 item 3; empty for the instrument as a whole. */
export function pinpoint(provision: Provision, article: Article | undefined, locale: Locale): string {
  if (provision.article === '') return '';
  if (article?.label) return article.label[locale];
  if (!/^\d+$/.test(provision.article)) return provision.article;
  const parts = [provision.article, provision.paragraph, provision.item];
  if (locale === 'en')
    return ['art. ', ' para. ', ' item '].map((word, index) => part(parts[index], (text) => word + text)).join('');
  const [number, paragraph, item] = parts.map((text) =>
    part(text, (digits) => (/^\d+$/.test(digits) ? chineseNumeral(Number(digits)) : digits)),
  );
  return `第${number}条${part(paragraph, (text) => `第${text}款`)}${part(item, (text) => `第（${text}）项`)}`;
}

/** An instrument and the place in it: 《个人信息保护法》第二十六条, PIPL art. 26. */
export function citation(
  provision: Provision,
  article: Article | undefined,
  instrument: Instrument | undefined,
  locale: Locale,
): string {
  const short = instrument?.short[locale] ?? provision.instrument;
  const place = pinpoint(provision, article, locale);
  if (place === '') return short;
  const tight = locale === 'zh' && place.startsWith('第');
  return tight ? `${short}${place}` : `${short} ${place}`;
}

function part(text: string | undefined, write: (text: string) => string): string {
  return text === undefined || text === '' ? '' : write(text);
}
