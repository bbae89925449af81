/** Where the review of an assessment stands. */
export const reviewStates = ['draft', 'in-review', 'changes-asked', 'signed-off'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What was handed in stands still, so that whoever signs signs what was read; what is signed stands for good. */
const frozenStates = ['in-review', 'signed-off'] as const satisfies readonly ReviewState[];
export type FrozenState = (typeof frozenStates)[number];

/** The state in which content is closed to everybody; null where it is open. */
export function frozenIn(status: string): FrozenState | null {
  return frozenStates.find((state) => state === status) ?? null;
}

/** A version once signed stays as it is; a newer one only makes it the former one. */
export type VersionState = 'signed-off' | 'superseded';

/** What a reviewer says of one finding. */
export const findingMarks = ['agreed', 'disputed', 'accepted-risk'] as const;
export type FindingMark = (typeof findingMarks)[number];

/**
 * Whether a mark still holds: `changed` where the finding or an answer it rests on is another than it was; `void` where a
 * risk was accepted that is, or may be, forbidden; `expired` where it was accepted until a day that has passed.
 */
export type Standing = 'stands' | 'changed' | 'void' | 'expired';

/** A mark with its grounds; a mark never changes the computed verdict. `until` is the last civil date of an accepted risk. */
export type Judgement = {
  readonly rule: string;
  readonly mark: FindingMark;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly until: string | null;
  readonly standing: Standing;
  readonly by: string;
  /** Civil date. */
  readonly on: string;
};

/** Who signed which version, as the report prints it. */
export type Signing = {
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly opinion: string;
  /** Civil date. */
  readonly on: string;
  /** Event the content stood at. */
  readonly seq: number;
  /** Whether the one who signed had handed the version in. */
  readonly ownWork: boolean;
  /** Whether the server knew an account behind the signature. */
  readonly account: boolean;
};

/** Longest comment, and longest reason or opinion, in UTF-16 units. */
export const COMMENT_LIMIT = 5000;

/** Where a thread stands: at a question, at a finding (rule), or at the report as a whole. */
export const commentPlaces = ['question', 'finding', 'report'] as const;
export type CommentPlace = (typeof commentPlaces)[number];

/** A comment; `thread` is the id of the first one of its thread. A deleted one keeps its place and says nothing. */
export type Comment = {
  readonly id: string;
  readonly number: number;
  readonly thread: string;
  readonly place: CommentPlace;
  readonly target: string;
  readonly body: string;
  /** Counts the changes of its text. */
  readonly version: number;
  readonly actor: string;
  readonly actorName: string;
  readonly at: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
};
