import { type Article, type Instrument, isChecked, type Provision } from '../schema/provision';
import type { Locale } from '../schema/text';
import { chineseNumeral } from './numerals';

/**
 * The place inside an instrument: 第十三条第一款第二项, art. 13(1) item 2; 第四十三条至第四十六条, arts. 43-46; empty for
 * the instrument as a whole. Stops at the article where its division into paragraphs and items was not checked.
 */
export function pinpoint(provision: Provision, article: Article | undefined, locale: Locale): string {
  if (provision.article === '') return '';
  const place = article?.label?.[locale] ?? numbered(provision.article, locale);
  return place + (article && !citesInside(article) ? '' : inside(provision, locale));
}

/** Whether citations may name a paragraph or item of this article. */
export function citesInside(article: Article): boolean {
  return isChecked(article.grade) && !article.stopsAtArticle;
}

/** An instrument and the place in it: 《个人信息保护法》第二十六条, PIPL art. 26; with the edition where numbers moved. */
export function citation(
  provision: Provision,
  article: Article | undefined,
  instrument: Instrument | undefined,
  locale: Locale,
): string {
  const name = instrument ? named(instrument, locale) : provision.instrument;
  return beside(name, pinpoint(provision, article, locale), locale);
}

/** The short title, with the edition where an amendment moved the numbers: 《网络安全法》（2025年修正，2026-01-01起施行）. */
export function named(instrument: Instrument, locale: Locale): string {
  const short = instrument.short[locale];
  if (!instrument.edition) return short;
  return locale === 'zh' ? `${short}（${instrument.edition.zh}）` : `${short} (${instrument.edition.en})`;
}

/** A title with the place behind it: no space between Chinese title and 第. */
export function beside(name: string, place: string, locale: Locale): string {
  if (place === '') return name;
  return locale === 'zh' && place.startsWith('第') ? `${name}${place}` : `${name} ${place}`;
}

function numbered(article: string, locale: Locale): string {
  const [first = '', last] = article.split('-');
  if (!/^\d+(-\d+)?$/.test(article)) return article;
  if (locale === 'en') return last === undefined ? `art. ${first}` : `arts. ${first}-${last}`;
  const written = (digits: string) => `第${chineseNumeral(Number(digits))}条`;
  return last === undefined ? written(first) : `${written(first)}至${written(last)}`;
}

function inside({ paragraph, item }: Provision, locale: Locale): string {
  if (locale === 'en') return (paragraph ? `(${paragraph})` : '') + (item ? ` item ${item}` : '');
  return (paragraph ? `第${numeral(paragraph)}款` : '') + (item ? chineseItem(item) : '');
}

/** Items of statutes are numbered 第二项, those of standards lettered c）. */
const chineseItem = (item: string) => (/^\d+$/.test(item) ? `第${numeral(item)}项` : `${item}）`);

const numeral = (digits: string) => (/^\d+$/.test(digits) ? chineseNumeral(Number(digits)) : digits);
