import type { Text } from './text';

export type InstrumentKind =
  | 'law'
  | 'administrative-regulation'
  | 'judicial-interpretation'
  | 'departmental-rule'
  | 'local-regulation'
  | 'official-notice'
  | 'draft'
  | 'standard'
  | 'local'
  | 'self-regulation'
  | 'report'
  | 'foreign'
  | 'foreign-bill';

/** `draft` is still open or pending, `never-in-force` was replaced before it took effect, `superseded` is an earlier text. */
export type InstrumentStatus = 'in-force' | 'never-in-force' | 'draft' | 'superseded' | 'reference' | 'not-enacted';

/**
 * How far a content was checked: the wording itself was read; an official summary or explanation was read; it is known from
 * a note, a law firm, the press or the draft of a standard; or it was not seen and comes from memory.
 */
export type Grade = 'text' | 'official-summary' | 'secondary' | 'unverified';

/** Whether a content of this grade may be shown as checked. */
export const isChecked = (grade: Grade | undefined): boolean => grade === 'text' || grade === 'official-summary';

/** A legal or technical instrument. Dates are civil dates, null where unknown or never in force. */
export type Instrument = {
  readonly title: Text;
  readonly short: Text;
  /** Said beside every citation where an amendment moved the numbers, e.g. 2025年修正，2026-01-01起施行. */
  readonly edition?: Text;
  readonly kind: InstrumentKind;
  readonly number: string | null;
  readonly issuer: Text;
  readonly published?: string | null;
  readonly inForceFrom: string | null;
  readonly status: InstrumentStatus;
  readonly url: string | null;
  readonly grade: Grade;
  /** Facts of this record that come from memory or from a source that contradicts another. */
  readonly unconfirmed?: readonly ('number' | 'published' | 'inForceFrom')[];
};

/** A paragraph or item of an article, as far as the fact base tells it apart. */
export type ArticlePart = {
  readonly paragraph?: string;
  readonly item?: string;
  readonly summary: Text;
  readonly grade?: Grade;
};

/** One article in our own summary, in the register of a legal annex. */
export type Article = {
  readonly instrument: string;
  /** Article number as digits ("10"), a range ("43-46"), a clause of a standard ("5.4"), or "" for the instrument as a whole. */
  readonly article: string;
  readonly label?: Text;
  readonly summary: Text;
  /** The same for laymen, where the questionnaire explains itself with it. */
  readonly plain?: Text;
  /** What it asks of whom, in one sentence. */
  readonly asks?: Text;
  readonly numbers?: readonly Text[];
  readonly parts?: readonly ArticlePart[];
  readonly grade: Grade;
  /** What of it was not seen or confirmed, although the rest was. */
  readonly open?: Text;
  /** Set where the division into paragraphs and items was not confirmed: citations stop at the article. */
  readonly stopsAtArticle?: true;
  /** Where it was seen; null where it was not. */
  readonly source: Text | null;
};

/** A citation as data: as deep as the fact base allows, and no deeper. */
export type Provision = {
  readonly instrument: string;
  readonly article: string;
  readonly paragraph?: string;
  readonly item?: string;
};

/** Kinds that bind in China: a gap resting on none of these is advice, not a breach. */
export const bindingKinds: readonly InstrumentKind[] = [
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'departmental-rule',
  'local-regulation',
];
