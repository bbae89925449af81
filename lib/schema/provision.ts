import type { Text } from './text';

export type InstrumentKind =
  | 'law'
  | 'administrative-regulation'
  | 'judicial-interpretation'
  | 'departmental-rule'
  | 'draft'
  | 'standard'
  | 'local'
  | 'self-regulation'
  | 'report'
  | 'foreign'
  | 'foreign-bill';

/** A legal or technical instrument. `inForceFrom` is a civil date; null where unknown or never in force. */
export type Instrument = {
  readonly title: Text;
  readonly short: Text;
  readonly kind: InstrumentKind;
  readonly number: string | null;
  readonly issuer: Text;
  readonly inForceFrom: string | null;
  readonly status: 'in-force' | 'never-in-force' | 'reference' | 'not-enacted';
  readonly url: string | null;
  readonly verified: boolean;
};

/** One article in our own summary. `verified` says whether its content was checked against the text or an official summary. */
export type Article = {
  readonly instrument: string;
  /** Article number as digits ("10"), a clause of a standard ("5.4"), or "" for the instrument as a whole. */
  readonly article: string;
  readonly label?: Text;
  readonly summary: Text;
  readonly verified: boolean;
  readonly source: string;
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
];
