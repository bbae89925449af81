import type { ReviewState } from '../schema/review';

/** What the list of assessments shows of one, in words. */
export type ListRow = {
  readonly id: string;
  readonly title: string;
  readonly quick: boolean;
  readonly template: boolean;
  readonly fromTemplate: boolean;
  readonly client: string | null;
  readonly status: ReviewState | null;
  /** Which signed version stands; null where none does. */
  readonly version: string | null;
  readonly verdict: string;
  readonly tone: string;
  readonly filing: string;
  readonly progress: string;
  readonly due: string | null;
  readonly overdue: boolean;
  /** Who is in charge; null on a server without accounts. */
  readonly owner: string | null;
  /** When it was changed last, and by whom where there are accounts. */
  readonly updated: string;
  readonly step: string;
  /** What the reader may do to it. */
  readonly manage: boolean;
  readonly copy: boolean;
};

/** Something to choose, by id. */
export type Named = { readonly id: string; readonly name: string };

/** What can be done to many assessments at once. */
export const bulkActions = ['client', 'owner', 'remove', 'restore', 'template', 'un-template'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Why an assessment was left as it was. */
export type BulkFault = 'no-right' | 'not-found' | 'no-such-client' | 'not-a-reader' | 'kept' | 'frozen' | 'failed';

/** One order that takes back what was done to some assessments. */
export type BulkStep = { readonly ids: readonly string[]; readonly action: BulkAction; readonly to: string | null };

/** What became of each assessment: done to those in `done`; the others by title and why not. `undo` takes it back. */
export type BulkOutcome = {
  readonly done: readonly string[];
  readonly undo: readonly BulkStep[];
  readonly failed: readonly { readonly id: string; readonly title: string; readonly why: BulkFault }[];
};
