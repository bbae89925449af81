import type { ReportModel } from '../report/model';
import type { DraftId } from './template';

export type DocumentId = DraftId | 'checklist' | 'consistency' | 'small-handler';

/**
 * Something a paper still lacks: `question` is the one that fills it, `fact` what is written once for all papers. Both are
 * null where it is written on the paper itself.
 */
export type Gap = { readonly text: string; readonly question: string | null; readonly fact: string | null };

/** A value a paper prints, under the name it has in every paper. */
export type Stated = { readonly name: string; readonly text: string };

/** A piece of a paper as it was drafted, and what somebody wrote in its place. */
export type PaperPart = {
  /** The field that keeps own words; null where the piece cannot be reworded. */
  readonly field: string | null;
  /** Heading of the section it stands in. */
  readonly section: string;
  /** What stands before it; empty for a paragraph or a list. */
  readonly label: string;
  /** Its text, list items each on a line; null where it does not arise. */
  readonly drafted: string | null;
  readonly own: string | null;
  /** The field that keeps own words in the other language, and those words; null where there is none. */
  readonly otherField: string | null;
  readonly otherOwn: string | null;
  /** What the drafted text lacks and states, whatever was written in its place. */
  readonly gaps: readonly Gap[];
  readonly stated: readonly Stated[];
};

/** A paper beside the report, in one language, ready for any renderer. */
export type CompanionDocument = {
  readonly id: DocumentId;
  readonly title: string;
  readonly purpose: string;
  readonly basis: readonly string[];
  readonly checks: readonly string[];
  readonly gaps: readonly Gap[];
  readonly stated: readonly Stated[];
  readonly parts: readonly PaperPart[];
  readonly model: ReportModel;
};
