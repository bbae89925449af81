import type { Text } from './text';

/** Articles of an instrument that must each have a row in the coverage table. */
export type CoverageScope = { readonly instrument: string; readonly articles: readonly string[] };

/**
 * Why no question or rule rests on a row.
 * - `no-duty`: it asks nothing of a handler (aim, definitions, commencement, context).
 * - `others`: it binds authorities, courts or somebody who is not being assessed.
 * - `in-dispute`: it works only in a lawsuit or an investigation, on facts no form can settle.
 * - `unseen`: its wording was not seen, so nothing may be asked in its name.
 * - `elsewhere`: another page of the product deals with it.
 * - `outside`: it concerns something other than the handling of faces.
 * - `advice`: recommended at most; left to the operator, so that advice is not mistaken for law.
 */
export type ReasonKind = 'no-duty' | 'others' | 'in-dispute' | 'unseen' | 'elsewhere' | 'outside' | 'advice';

export type CoverageReason = { readonly kind: ReasonKind; readonly text: Text };

/** One reason for one or more articles of an instrument. */
export type ArticleReason = CoverageReason & { readonly instrument: string; readonly articles: readonly string[] };

/** A duty, scene, practice or risk the sources name, in our words, with what covers it or why nothing does. */
export type DutyRow = { readonly id: string; readonly text: Text } & (
  | {
      readonly questions?: readonly string[];
      readonly rules?: readonly string[];
      readonly precedents?: readonly string[];
      readonly reason?: never;
    }
  | { readonly reason: CoverageReason }
);

export type DutySection = {
  readonly id: string;
  readonly title: Text;
  /** How far these rows bind. */
  readonly note: Text;
  readonly rows: readonly DutyRow[];
};
