import { pinpoint } from '../report/citation';
import type { Article, Grade, Instrument } from '../schema/provision';
import type { Locale, Text } from '../schema/text';
import { articles, defaultPack, instruments } from './index';
import { articleAnchor, articleHref, instrumentHref } from './law-address';

/** The groups of the law library, in its order. */
const lawGroups = [
  'in-force',
  'judicial',
  'notice',
  'local',
  'standard',
  'self-regulation',
  'foreign',
  'draft',
  'superseded',
] as const;
export type LawGroup = (typeof lawGroups)[number];

export type InstrumentRow = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly numberUnconfirmed: boolean;
  readonly issuer: string;
  readonly edition: string | null;
  readonly published: string | null;
  readonly inForceFrom: string | null;
  readonly datesUnconfirmed: boolean;
  readonly status: Instrument['status'];
  readonly group: LawGroup;
  readonly grade: Grade;
  readonly url: string | null;
  readonly href: string;
  readonly articleCount: number;
};

export type ArticleHit = { readonly label: string; readonly summary: string; readonly grade: Grade; readonly href: string };

/** An instrument found by a search, with the articles that match; without a search, all instruments and no articles. */
export type LawHit = { readonly instrument: InstrumentRow; readonly articles: readonly ArticleHit[] };

const table = instruments as Readonly<Record<string, Instrument>>;

/** Where an instrument stands in the library: by what it is and whether it is in force. */
function lawGroup({ kind, status }: Pick<Instrument, 'kind' | 'status'>): LawGroup {
  if (status === 'superseded') return 'superseded';
  if (kind === 'draft') return 'draft';
  if (kind === 'foreign' || kind === 'foreign-bill') return 'foreign';
  if (kind === 'judicial-interpretation') return 'judicial';
  if (kind === 'official-notice') return 'notice';
  if (kind === 'local-regulation' || kind === 'local') return 'local';
  if (kind === 'standard') return 'standard';
  if (kind === 'self-regulation' || kind === 'report') return 'self-regulation';
  return 'in-force';
}

/**
 * The library by group, narrowed by a search: every word must occur in the titles, number, article or summary. An instrument
 * whose title alone matches comes without its articles.
 */
export function searchLaws(query: string, locale: Locale): { group: LawGroup; hits: LawHit[] }[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = Object.entries(table).flatMap(([id, instrument]): LawHit[] => {
    const names = [id, ...both(instrument.title), ...both(instrument.short), instrument.number ?? ''].join(' ').toLowerCase();
    const row = instrumentRow(id, instrument, locale);
    if (words.every((word) => names.includes(word))) return [{ instrument: row, articles: [] }];
    const found = articlesOf(id).filter((article) => {
      const text = articleText(article);
      return words.every((word) => names.includes(word) || text.includes(word));
    });
    return found.length > 0 ? [{ instrument: row, articles: found.map((article) => articleHit(article, locale)) }] : [];
  });
  return lawGroups
    .map((group) => ({ group, hits: hits.filter(({ instrument }) => instrument.group === group) }))
    .filter(({ hits: some }) => some.length > 0);
}

export type ArticleView = {
  readonly anchor: string;
  readonly label: string;
  readonly summary: string;
  readonly asks: string | null;
  readonly numbers: readonly string[];
  readonly parts: readonly { readonly place: string; readonly summary: string; readonly grade: Grade | null }[];
  readonly grade: Grade;
  readonly open: string | null;
  readonly source: string | null;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly rules: readonly { readonly id: string; readonly text: string }[];
};

/** One instrument with its articles and what of the pack in force rests on each; undefined where there is none of that id. */
export function lawPage(id: string, locale: Locale): { instrument: InstrumentRow; articles: ArticleView[] } | undefined {
  const instrument = Object.hasOwn(table, id) ? table[id] : undefined;
  if (!instrument) return undefined;
  return {
    instrument: instrumentRow(id, instrument, locale),
    articles: [...articlesOf(id)].sort(byArticle).map((article) => articleView(article, locale)),
  };
}

function articleView(article: Article, locale: Locale): ArticleView {
  const pack = defaultPack();
  const rests = ({ instrument, article: number }: { instrument: string; article: string }) =>
    instrument === article.instrument && number === article.article;
  return {
    anchor: articleAnchor(article.article),
    label: labelOf(article, locale),
    summary: article.summary[locale],
    asks: article.asks?.[locale] ?? null,
    numbers: (article.numbers ?? []).map((number) => number[locale]),
    parts: (article.parts ?? []).map((part) => ({
      place: placeWithin(article, part, locale),
      summary: part.summary[locale],
      grade: part.grade ?? null,
    })),
    grade: article.grade,
    open: article.open?.[locale] ?? null,
    source: article.source?.[locale] ?? null,
    questions: Object.values(pack.questions)
      .filter((question) => question.basis.some(rests))
      .map((question) => ({ id: question.id, text: question.text[locale] })),
    rules: pack.rules.filter((rule) => rule.provisions.some(rests)).map((rule) => ({ id: rule.id, text: rule.title[locale] })),
  };
}

/** 第一款第二项 without the article in front. */
function placeWithin(article: Article, part: { paragraph?: string; item?: string }, locale: Locale): string {
  const provision = { instrument: article.instrument, article: article.article, ...part };
  return pinpoint(provision, undefined, locale).slice(
    pinpoint({ ...provision, paragraph: '', item: '' }, undefined, locale).length,
  );
}

function articleHit(article: Article, locale: Locale): ArticleHit {
  return {
    label: labelOf(article, locale),
    summary: article.summary[locale],
    grade: article.grade,
    href: articleHref(article.instrument, article.article),
  };
}

function labelOf(article: Article, locale: Locale): string {
  return pinpoint(article, article, locale) || (article.label?.[locale] ?? '');
}

function instrumentRow(id: string, instrument: Instrument, locale: Locale): InstrumentRow {
  const unconfirmed = instrument.unconfirmed ?? [];
  return {
    id,
    title: instrument.title[locale],
    number: instrument.number,
    numberUnconfirmed: unconfirmed.includes('number'),
    issuer: instrument.issuer[locale],
    edition: instrument.edition?.[locale] ?? null,
    published: instrument.published ?? null,
    inForceFrom: instrument.inForceFrom,
    datesUnconfirmed: unconfirmed.includes('inForceFrom') || unconfirmed.includes('published'),
    status: instrument.status,
    group: lawGroup(instrument),
    grade: instrument.grade,
    url: instrument.url,
    href: instrumentHref(id),
    articleCount: articlesOf(id).filter(({ article }) => article !== '').length,
  };
}

const articlesOf = (id: string): readonly Article[] => articles.filter((article) => article.instrument === id);
const both = ({ zh, en }: Text) => [zh, en];

/** What a search reads of an article: where it stands and what it says, in both languages. */
function articleText(article: Article): string {
  const places = [article.article, pinpoint(article, article, 'zh'), pinpoint(article, article, 'en')];
  const texts = [
    article.summary,
    article.plain,
    article.asks,
    ...(article.numbers ?? []),
    ...(article.parts ?? []).map((part) => part.summary),
  ];
  return [...places, ...texts.flatMap((text) => (text ? both(text) : []))].join(' ').toLowerCase();
}

function byArticle(a: Article, b: Article): number {
  return a.article.localeCompare(b.article, 'en', { numeric: true });
}
