import { citation } from '../report/citation';
import {
  type Article,
  type ArticlePart,
  bindingKinds,
  type Grade,
  type Instrument,
  isChecked,
  type Provision,
} from '../schema/provision';
import type { Locale } from '../schema/text';
import { findArticle, findInstrument } from './index';
import { articleHref } from './law-address';

type Standing = 'binding' | 'notice' | 'advisory' | 'pending' | 'never-in-force';

export type ProvisionLabel = {
  readonly id: string;
  /** Short title and place, e.g. 《人脸识别办法》第十条. */
  readonly label: string;
  readonly summary: string;
  readonly grade: Grade;
  /** Whether it may be shown as checked: against the text or an official summary. */
  readonly verified: boolean;
  readonly standing: Standing;
  /** The article in the law library. */
  readonly href: string;
};

/** How an instrument binds: a draft does not yet, one replaced before it took effect never did. */
function standingOf(instrument: Instrument | undefined): Standing {
  if (!instrument) return 'advisory';
  if (instrument.status === 'never-in-force') return 'never-in-force';
  if (instrument.status === 'draft') return 'pending';
  if (instrument.kind === 'official-notice') return 'notice';
  return bindingKinds.includes(instrument.kind) ? 'binding' : 'advisory';
}

/** How a citation is shown; `register` picks the summary of a legal annex or, where there is one, the plain one. */
function provisionLabel(provision: Provision, locale: Locale, register: 'legal' | 'plain'): ProvisionLabel {
  const instrument = findInstrument(provision.instrument);
  const article = findArticle(provision.instrument, provision.article);
  const part = partOf(provision, article);
  const grade = part?.grade ?? article?.grade ?? 'unverified';
  const place = [provision.instrument, provision.article, provision.paragraph, provision.item].filter(Boolean);
  return {
    id: place.join(' '),
    label: citation(provision, article, instrument, locale),
    summary: (part?.summary ?? (register === 'plain' ? article?.plain : undefined) ?? article?.summary)?.[locale] ?? '',
    grade,
    verified: isChecked(grade),
    standing: standingOf(instrument),
    href: articleHref(provision.instrument, provision.article),
  };
}

/** The paragraph or item a citation names, where the article tells it apart. */
function partOf({ paragraph, item }: Provision, article: Article | undefined): ArticlePart | undefined {
  if (!paragraph && !item) return undefined;
  return article?.parts?.find((part) => part.paragraph === paragraph && part.item === item);
}

const order = { binding: 0, notice: 1, advisory: 2, pending: 3, 'never-in-force': 4 } as const;

/** Citations as they are shown: what binds comes first, drafts last. */
export function provisionLabels(
  provisions: readonly Provision[],
  locale: Locale,
  register: 'legal' | 'plain' = 'legal',
): ProvisionLabel[] {
  return provisions
    .map((provision) => provisionLabel(provision, locale, register))
    .sort((a, b) => order[a.standing] - order[b.standing]);
}
