import type { ReportModel } from '../report/model';
import type { DraftId } from './template';

export type DocumentId = DraftId | 'checklist' | 'consistency' | 'small-handler';

/** Something a paper still lacks. `question` is the one that fills it; null where only a person can write it. */
export type Gap = { readonly text: string; readonly question: string | null };

/** A value a paper prints, under the name it has in every paper. */
export type Stated = { readonly name: string; readonly text: string };

/** A paper beside the report, in one language, ready for any renderer. */
export type CompanionDocument = {
  readonly id: DocumentId;
  readonly title: string;
  readonly purpose: string;
  readonly basis: readonly string[];
  readonly checks: readonly string[];
  readonly gaps: readonly Gap[];
  readonly stated: readonly Stated[];
  readonly model: ReportModel;
};
