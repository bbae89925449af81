import { formatDate } from '../../i18n/format';
import type { Article, Grade, Instrument, InstrumentStatus, Provision } from '../../schema/provision';
import { pinpoint } from '../citation';
import { citedProvisions } from '../cited';
import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 法律依据: each cited article in our own summary, how far it was checked and what was not, and where the official text is. */
export function sources(context: ReportContext): Block[] {
  const { prose, instruments } = context;
  const words = prose.sources;
  const blocks: Block[] = [{ kind: 'prose', text: words.lead }];
  if (context.open.some(context.untouched)) blocks.push({ kind: 'prose', role: 'note', text: words.untouched });
  const cited = new Map(citedProvisions(context).map((provision) => [`${provision.instrument} ${provision.article}`, provision]));
  for (const [id, instrument] of Object.entries(instruments)) {
    const provisions = [...cited.values()].filter((provision) => provision.instrument === id).sort(byArticle);
    if (provisions.length === 0) continue;
    blocks.push(
      { kind: 'heading', level: 2, title: instrument.title[context.locale] },
      { kind: 'prose', role: 'note', text: particulars(instrument, context) },
      {
        kind: 'table',
        header: [],
        weights: [18, 64, 18],
        rows: provisions.map((provision) => row(provision, context)),
      },
    );
  }
  return blocks;
}

function row({ instrument, article: number }: Provision, context: ReportContext): string[] {
  const { prose, locale } = context;
  const provision = { instrument, article: number };
  const article = context.article(provision);
  const status = context.instruments[instrument]?.status;
  return [
    pinpoint(provision, article, locale) || (article?.label?.[locale] ?? prose.words.none),
    article ? content(article, context) : prose.sources.missing,
    mark(status, article?.grade, context),
  ];
}

function mark(status: InstrumentStatus | undefined, grade: Grade | undefined, { prose }: ReportContext): string {
  if (status === 'never-in-force') return prose.words.neverInForce;
  if (status === 'draft') return prose.words.pending;
  return prose.sources.grades[grade ?? 'unverified'];
}

function content(article: Article, context: ReportContext): string {
  const summary = context.text(article.summary);
  if (!article.open) return summary;
  return `${summary} ${context.say(context.prose.sources.open, { open: context.text(article.open) })}`;
}

function particulars(instrument: Instrument, context: ReportContext): string {
  const { sources, instrumentStatus, words } = context.prose;
  const unconfirmed = instrument.number !== null && instrument.unconfirmed?.includes('number');
  const shown = unconfirmed ? context.say(sources.unconfirmedNumber, { number: instrument.number ?? '' }) : instrument.number;
  const named = instrument.number !== null && instrument.title[context.locale].startsWith(instrument.number);
  const number = named && !unconfirmed ? null : shown;
  const where = instrument.url ? context.say(sources.url, { url: instrument.url }) : sources.noUrl;
  const since = instrument.inForceFrom
    ? context.say(sources.since, { date: formatDate(instrument.inForceFrom, context.locale) })
    : null;
  const status = instrumentStatus[instrument.status];
  const issuer = instrument.issuer[context.locale];
  return [issuer, number, status, instrument.edition?.[context.locale] ?? since, where]
    .filter((part) => part !== null && part !== undefined)
    .join(words.clauseSeparator);
}

function byArticle(a: Provision, b: Provision): number {
  return a.article.localeCompare(b.article, 'en', { numeric: true });
}
