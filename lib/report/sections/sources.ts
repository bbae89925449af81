import type { Instrument, Provision } from '../../schema/provision';
import { pinpoint } from '../citation';
import { citedProvisions } from '../cited';
import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 法律依据: each cited article in our own summary, whether it was checked, and where the official text is. */
export function sources(context: ReportContext): Block[] {
  const { prose, instruments } = context;
  const words = prose.sources;
  const blocks: Block[] = [{ kind: 'prose', text: words.lead }];
  const cited = new Map(citedProvisions(context).map((provision) => [`${provision.instrument} ${provision.article}`, provision]));
  for (const [id, instrument] of Object.entries(instruments)) {
    const provisions = [...cited.values()].filter((provision) => provision.instrument === id).sort(byArticle);
    if (provisions.length === 0) continue;
    blocks.push(
      { kind: 'heading', level: 2, title: instrument.title[context.locale] },
      { kind: 'prose', role: 'note', text: address(instrument, context) },
      {
        kind: 'table',
        header: [],
        weights: [18, 68, 14],
        rows: provisions.map((provision) => row(provision, context)),
      },
    );
  }
  return blocks;
}

function row(provision: Provision, context: ReportContext): string[] {
  const { prose, locale } = context;
  const article = context.article(provision);
  return [
    pinpoint(provision, article, locale) || (article?.label?.[locale] ?? prose.words.none),
    article ? context.text(article.summary) : prose.sources.missing,
    context.instruments[provision.instrument]?.status === 'never-in-force'
      ? prose.words.neverInForce
      : article?.verified
        ? prose.sources.verified
        : prose.sources.unverified,
  ];
}

function address(instrument: Instrument, context: ReportContext): string {
  const { sources, instrumentStatus, words } = context.prose;
  const where = instrument.url ? context.say(sources.url, { url: instrument.url }) : sources.noUrl;
  return instrumentStatus[instrument.status] + words.clauseSeparator + where;
}

function byArticle(a: Provision, b: Provision): number {
  return a.article.localeCompare(b.article, 'en', { numeric: true });
}
