import type { Strings } from '@/lib/i18n/strings';
import type { AnswerStore, Snapshot } from '@/lib/sync/answer-store';

/** The wording the page of one paper needs. */
export type PaperStrings = Pick<Strings, 'paper' | 'particulars' | 'documents' | 'common' | 'problems' | 'save'>;

/** What every field of that page shares. */
export type PaperShared = {
  readonly assessment: string;
  readonly store: AnswerStore;
  readonly snapshot: Snapshot;
  readonly strings: PaperStrings;
};
