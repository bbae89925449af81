import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../schema/condition';
import type { Truth } from '../schema/result';
import { bareFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';
import { toyPack } from './toy-pack';
import { and, not, or } from './truth';

const truths: readonly Truth[] = ['no', 'unknown', 'yes'];

describe('three-valued logic', () => {
  test('and, or and not follow the printed tables', () => {
    const table = (connect: (a: Truth, b: Truth) => Truth) => truths.map((a) => truths.map((b) => connect(a, b)).join(' '));
    expect(table(and)).toEqual(['no no no', 'no unknown unknown', 'no unknown yes']);
    expect(table(or)).toEqual(['no unknown yes', 'unknown unknown yes', 'yes yes yes']);
    expect(truths.map(not)).toEqual(['yes', 'unknown', 'no']);
  });

  // A condition over one yes/no question, its answer chosen so that the atom has the truth wanted.
  const parts = fc.array(fc.constantFrom(...truths), { maxLength: 5 });
  const evaluate = (build: (atoms: Condition[]) => Condition, wanted: readonly Truth[]) => {
    const answerFor = { no: 'no', unknown: 'unknown', yes: 'yes' };
    const answers = Object.fromEntries(wanted.map((truth, i) => [`q${i}`, answerFor[truth]]));
    const atoms = wanted.map((_, i): Condition => ({ op: 'is', question: `q${i}`, value: 'yes' }));
    return evaluateCondition(build(atoms), bareFacts(toyPack(), answers, '2026-01-01'));
  };

  test('"all" and "any" are and-ing and or-ing, whatever the number of parts and their order', () => {
    fc.assert(
      fc.property(parts, (wanted) => {
        expect(evaluate((of) => ({ op: 'all', of }), wanted)).toBe(wanted.reduce(and, 'yes'));
        expect(evaluate((of) => ({ op: 'any', of }), wanted)).toBe(wanted.reduce(or, 'no'));
      }),
    );
  });

  test('De Morgan holds: what is not "all" is "any" not, and the other way round', () => {
    const negate = (of: Condition[]): Condition[] => of.map((part) => ({ op: 'not', of: part }));
    fc.assert(
      fc.property(parts, (wanted) => {
        const notAll = evaluate((of) => ({ op: 'not', of: { op: 'all', of } }), wanted);
        const notAny = evaluate((of) => ({ op: 'not', of: { op: 'any', of } }), wanted);
        expect(notAll).toBe(evaluate((of) => ({ op: 'any', of: negate(of) }), wanted));
        expect(notAny).toBe(evaluate((of) => ({ op: 'all', of: negate(of) }), wanted));
      }),
    );
  });
});
