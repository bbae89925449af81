import type { CommentPlace, FindingMark, FrozenState, ReviewState, Standing, VersionState } from '../schema/review';
import type { Role } from './permissions';
import type { MoveId } from './review';

/** A finding as the review page lists it, with the mark that counts. `after` is the number of that mark; 0 for none. */
export type ShownJudgement = {
  readonly rule: string;
  readonly kind: string;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  /** Whether it is or may be prohibited, so that the risk cannot be accepted. */
  readonly prohibited: boolean;
  readonly after: number;
  readonly mark: {
    readonly mark: FindingMark;
    readonly reason: string;
    readonly acceptedBy: string;
    readonly until: string | null;
    /** The same day in words. */
    readonly untilText: string;
    readonly standing: Standing;
    readonly by: string;
    readonly on: string;
  } | null;
};

/** Where a thread stands, in words and as an address. */
export type ShownPlace = { readonly place: CommentPlace; readonly target: string; readonly title: string; readonly href: string };

export type ShownVersion = {
  readonly number: number;
  readonly state: VersionState;
  /** When and by which version it was superseded, in words; empty for the one that stands. */
  readonly superseded: string;
  readonly signed: string;
  readonly judged: string;
  readonly opinion: string;
  readonly ownWork: boolean;
  readonly hash: string;
  readonly rebuilt: 'same' | 'pack-gone' | 'different';
  /** The files attached when it was signed, those taken off since included. */
  readonly evidence: readonly { readonly href: string; readonly name: string }[];
};

/** What the review page shows of where things stand and who may move them. */
export type ShownState = {
  readonly state: ReviewState;
  readonly seq: number;
  readonly lastMark: number;
  /** How often the remediation tasks were saved. */
  readonly lastTask: number;
  /** The signed version that stands; 0 while there is none. */
  readonly version: number;
  /** The moves whoever looks may make from here. */
  readonly moves: readonly MoveId[];
  /** The roles that may make the next one. */
  readonly next: readonly Role[];
  readonly team: boolean;
  /** Why changes were asked for, where they were. */
  readonly asked: string;
  readonly signer: string;
  readonly warnings: readonly string[];
  /** How many accepted risks have run out. */
  readonly expired: number;
};

/** Why somebody may only look at an assessment. */
export type ReadOnly = FrozenState | 'no-right';
