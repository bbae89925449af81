import type { Answers, AnswerValue } from '../schema/answer';

/** How the votes on a question fell, by department; kept when the votes themselves are deleted. */
export type Split = {
  readonly department: string;
  readonly answers: readonly { readonly answer: AnswerValue; readonly count: number }[];
};

/** A view that was not recorded as the answer, kept for the record without a name. */
export type MinorityView = {
  readonly department: string;
  readonly answer: AnswerValue;
  readonly count: number;
  readonly reasons: readonly string[];
};

/** Whoever is to answer a parked question later; `member` is an account, null for somebody outside, reached by a personal link. */
export type ParkedOwner = { readonly name: string; readonly member: string | null };

/** What happened in a room. `participant` is the id a phone was given when it joined. */
export type Happening =
  | { readonly type: 'opened'; readonly code: string; readonly expiresAt: string }
  | { readonly type: 'code-renewed'; readonly code: string; readonly expiresAt: string }
  | { readonly type: 'joined'; readonly participant: string; readonly name: string; readonly department: string }
  | { readonly type: 'renamed'; readonly participant: string; readonly name: string; readonly department: string }
  | { readonly type: 'left'; readonly participant: string }
  | { readonly type: 'returned'; readonly participant: string }
  | { readonly type: 'removed'; readonly participant: string }
  | { readonly type: 'shown'; readonly question: string }
  | {
      readonly type: 'voted';
      readonly participant: string;
      readonly question: string;
      /** Which vote on the question it belongs to, from 1; rooms of before this was kept have none, and such a vote counts. */
      readonly round?: number;
      readonly answer: AnswerValue;
      readonly reason: string;
    }
  | { readonly type: 'revealed'; readonly question: string }
  /** A new round: the votes so far no longer count and are hidden again. */
  | { readonly type: 'vote-again'; readonly question: string }
  | {
      readonly type: 'recorded';
      readonly question: string;
      readonly answer: AnswerValue;
      readonly note: string;
      readonly split: readonly Split[];
      readonly minority: readonly MinorityView[];
    }
  | {
      readonly type: 'parked';
      readonly question: string;
      readonly owner: ParkedOwner;
      readonly due: string | null;
      readonly note: string;
      readonly split: readonly Split[];
    }
  | { readonly type: 'reopened'; readonly question: string }
  | { readonly type: 'attached'; readonly participant: string | null; readonly question: string; readonly evidence: string }
  /** Answers tried out for the room to look at, on the wall while `wall`; nothing is recorded by it. */
  | { readonly type: 'supposed'; readonly answers: Answers; readonly wall: boolean }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | { readonly type: 'time-added'; readonly block: string; readonly minutes: number }
  | { readonly type: 'closed'; readonly keepVotes: boolean; readonly keepNames: boolean };

/** A happening as stored: its place in the room (1, 2, 3 …), the instant (ISO 8601, UTC), and who caused it (account or participant id). */
export type RoomEvent = Happening & { readonly seq: number; readonly at: string; readonly by: string };
