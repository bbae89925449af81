import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozenIn, type ReviewState, reviewStates } from '../schema/review';
import { permissions, type Right, roles } from './permissions';
import { decideMove, type Move, moves, movesFrom } from './review';

const anyAttempt = fc.record({
  id: fc.constantFrom(...moves.map(({ id }) => id)),
  from: fc.constantFrom(...reviewStates),
  reason: fc.constantFrom('', '  ', '第三题的依据不够'),
  role: fc.constantFrom(...roles),
});
type Attempt = typeof anyAttempt extends fc.Arbitrary<infer T> ? T : never;

/** The moves that are made of a row of attempts, from a draft. */
function walk(attempts: readonly Attempt[]): {
  readonly made: readonly (Attempt & { readonly move: Move })[];
  readonly end: ReviewState;
} {
  let state: ReviewState = 'draft';
  const made: (Attempt & { readonly move: Move })[] = [];
  for (const attempt of attempts) {
    const move = decideMove(state, attempt, (right: Right) => permissions[attempt.role].includes(right));
    if (typeof move === 'string') continue;
    made.push({ ...attempt, move });
    state = move.to;
  }
  return { made, end: state };
}

describe('the review', () => {
  test('nothing is ever signed off but by somebody who may review, of what was handed in just before', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 40 }), (attempts) => {
        const { made } = walk(attempts);
        made.forEach(({ move, role }, index) => {
          if (move.to !== 'signed-off') return;
          expect(permissions[role]).toContain('review');
          expect(made[index - 1]?.move.to).toBe('in-review');
        });
      }),
    );
  });

  test('between handing in and signing off there is no state in which content can be changed', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 40 }), (attempts) => {
        for (const { move } of walk(attempts).made) if (move.to === 'signed-off') expect(frozenIn(move.from)).toBe('in-review');
      }),
    );
  });

  test('what is signed opens again only as a new version, with a reason, by somebody who may hand in', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 40 }), (attempts) => {
        for (const { move, role, reason } of walk(attempts).made) {
          if (move.from !== 'signed-off') continue;
          expect(move.id).toBe('new-version');
          expect(permissions[role]).toContain('submit');
          expect(reason.trim()).not.toBe('');
        }
      }),
    );
  });

  test('a move based on a state that is no longer so is told apart from one that may not be made', () => {
    fc.assert(
      fc.property(fc.constantFrom(...moves), fc.constantFrom(...reviewStates), fc.boolean(), (move, state, allowed) => {
        const answer = decideMove(state, { id: move.id, from: move.from, reason: '有理由' }, () => allowed);
        expect(answer).toBe(!allowed ? 'no-right' : state === move.from ? move : 'stale');
      }),
    );
  });

  test('every state can be reached and left, and no two moves lead the same way', () => {
    const reached = new Set<ReviewState>(['draft']);
    for (let round = 0; round < moves.length; round += 1)
      for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...reviewStates].sort());
    for (const state of reviewStates) expect(movesFrom(state).length).toBeGreaterThan(0);
    expect(new Set(moves.map(({ from, to }) => `${from} ${to}`)).size).toBe(moves.length);
  });

  test('viewers and operators move nothing', () => {
    for (const role of ['viewer', 'operator'] as const)
      for (const { right } of moves) expect(permissions[role]).not.toContain(right);
  });
});
