import type { ReviewState } from '../schema/review';
import type { Right } from './permissions';

/** One way from state to state: what it asks of the mover, and whether a reason must be written. */
export type Move = {
  readonly id: 'submit' | 'submit-again' | 'withdraw' | 'ask-changes' | 'sign-off' | 'new-version';
  readonly from: ReviewState;
  readonly to: ReviewState;
  readonly right: Extract<Right, 'submit' | 'review'>;
  readonly reason: boolean;
};
export type MoveId = Move['id'];

/** The one table of moves. A state it names no way out of for somebody holds them there. */
export const moves: readonly Move[] = [
  { id: 'submit', from: 'draft', to: 'in-review', right: 'submit', reason: false },
  { id: 'submit-again', from: 'changes-asked', to: 'in-review', right: 'submit', reason: false },
  { id: 'withdraw', from: 'in-review', to: 'draft', right: 'submit', reason: false },
  { id: 'ask-changes', from: 'in-review', to: 'changes-asked', right: 'review', reason: true },
  { id: 'sign-off', from: 'in-review', to: 'signed-off', right: 'review', reason: false },
  { id: 'new-version', from: 'signed-off', to: 'draft', right: 'submit', reason: true },
];

/** The moves out of a state. */
export function movesFrom(state: ReviewState): readonly Move[] {
  return moves.filter(({ from }) => from === state);
}

/** What a mover asks for: the move, the state it was seen in, and why. */
export type MoveRequest = { readonly id: MoveId; readonly from: ReviewState; readonly reason: string };

/**
 * Whether a move may be made from where the assessment stands now; else why not: `stale` where it stands elsewhere than the
 * mover saw, `no-right`, `reason` where one must be written.
 */
export function decideMove(
  state: ReviewState,
  asked: MoveRequest,
  rights: (right: Right) => boolean,
): Move | 'unknown' | 'stale' | 'no-right' | 'reason' {
  const move = moves.find(({ id }) => id === asked.id);
  if (!move || move.from !== asked.from) return 'unknown';
  if (!rights(move.right)) return 'no-right';
  if (state !== asked.from) return 'stale';
  return move.reason && asked.reason.trim() === '' ? 'reason' : move;
}
