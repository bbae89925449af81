import type { AnswerValue } from '../schema/answer';
import type { FilingStatus, Level } from '../schema/result';
import type { Severity } from '../schema/rule';
import type { MinorityView, ParkedOwner, Split } from './event';
import type { Supposed } from './room';

/** Where a question of the plan stands. */
export type ItemState = 'open' | 'voting' | 'revealed' | 'recorded' | 'parked';

/** Seconds used of a block's minutes, by the server's clock; it runs on by itself while `running`. */
export type Timer = { readonly block: string; readonly minutes: number; readonly used: number; readonly running: boolean };

/** What everybody in the room may see: no name of a person, no vote before it is revealed. Wall and phones get the same. */
export type RoomView = {
  readonly seq: number;
  readonly status: 'prepared' | 'open' | 'paused' | 'closed';
  readonly title: string;
  readonly departments: readonly string[];
  /** How many are in the room, and of each department. */
  readonly present: number;
  readonly presentBy: readonly { readonly department: string; readonly present: number; readonly voted: number }[];
  readonly current: {
    readonly question: string;
    readonly block: string;
    /** Place in the whole plan, from 1. */
    readonly place: number;
    readonly of: number;
    readonly askedOf: readonly string[];
    readonly state: ItemState;
    /** Counts up with every "vote again". */
    readonly round: number;
    readonly voted: number;
    /** By department, once revealed; null while hidden. */
    readonly split: readonly Split[] | null;
    readonly recorded: AnswerValue | null;
  } | null;
  readonly timer: Timer | null;
  readonly items: readonly { readonly question: string; readonly block: string; readonly state: ItemState }[];
};

/** A participant's own part. */
export type OwnView = {
  readonly name: string;
  readonly department: string;
  /** The vote that counts for the current question in this round; null for none. */
  readonly vote: { readonly question: string; readonly answer: AnswerValue; readonly reason: string } | null;
};

/** What the facilitators see besides: who is there, and once revealed the reasons. */
export type DeskView = RoomView & {
  readonly code: string | null;
  readonly expiresAt: string | null;
  readonly participants: readonly {
    readonly participant: string;
    readonly name: string;
    readonly department: string;
    readonly here: boolean;
    readonly voted: boolean;
  }[];
  /** Reasons given for votes on the current question, once revealed. */
  readonly reasons: readonly { readonly department: string; readonly answer: AnswerValue; readonly reason: string }[];
  readonly outcomes: readonly Outcome[];
  readonly supposed: Supposed;
};

/** What became of a question, in the order of the plan. */
export type Outcome = {
  readonly question: string;
  readonly block: string;
  readonly at: string;
  readonly by: string;
  readonly split: readonly Split[];
  /** Evidence ids attached to the question in the room. */
  readonly evidence: readonly string[];
} & (
  | {
      readonly state: 'recorded';
      readonly answer: AnswerValue;
      readonly note: string;
      readonly minority: readonly MinorityView[];
    }
  | { readonly state: 'parked'; readonly owner: ParkedOwner; readonly due: string | null; readonly note: string }
);

/** What the room leaves behind: the same events, told as minutes. */
export type Minutes = {
  readonly title: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly present: readonly {
    readonly name: string | null;
    readonly department: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly outcomes: readonly Outcome[];
  /** Questions of the plan that were neither recorded nor parked. */
  readonly untouched: readonly string[];
};

/** The verdict beside the room: its range, certain gaps by severity, findings still open, and filing. `seq` is the assessment's last event. */
export type LiveVerdict = {
  readonly seq: number;
  readonly floor: Level;
  readonly ceiling: Level;
  readonly byLevel: Readonly<Record<Severity, number>>;
  readonly open: number;
  readonly filing: FilingStatus;
};
