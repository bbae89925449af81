import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025Levers as book } from '../../content/packs/cn-2025/levers';
import { cn2025 as pack } from '../../content/packs/cn-2025/pack';
import { sampleCases } from '../../content/personas/index';
import { evaluatePack } from '../rules/evaluate-pack';
import { rank } from '../rules/missing';
import { type Answers, checkAnswer } from '../schema/answer';
import { optionIds, type Question } from '../schema/question';
import { type Level, levels } from '../schema/result';
import { fewerChangesThatDo, reducedBook } from './brute-force.fixture';
import { certainLevel, type PathSet, shortestPaths } from './shortest-path';

const options = { today: '2026-11-22' };
const cases = sampleCases.flatMap(({ id, answers, variants }) => [
  { name: id, answers },
  ...variants.map(({ name, overrides }) => ({ name: `${id} ${name}`, answers: { ...answers, ...overrides } as Answers })),
]);
const assess = (answers: Answers) => evaluatePack(pack, answers, options);

describe.each(cases)('on $name', ({ answers }) => {
  const paths = shortestPaths(pack, book, answers, options);
  const before = assess(answers);
  const promised: readonly (readonly [Level, PathSet])[] = paths.reached.flatMap(({ level, sets, keeping }) =>
    [...sets, ...(keeping ? [keeping] : [])].map((set) => [level, set] as const),
  );

  test('every set, applied, gives the verdict it promised and opens no contradiction', () => {
    for (const [level, { planned }] of promised) {
      const after = assess({ ...answers, ...planned });
      expect(rank(certainLevel(pack, after))).toBeLessThanOrEqual(rank(level));
      expect(rank(after.overall.floor)).toBeLessThanOrEqual(rank(level));
      const known = before.conflicts.map(({ conflict }) => conflict);
      expect(known).toEqual(expect.arrayContaining(after.conflicts.map(({ conflict }) => conflict)));
    }
  });

  test('every set changes only what a lever can change, to answers the questions accept', () => {
    for (const [, { planned, changes }] of promised) {
      expect(Object.keys(planned).sort()).toEqual(changes.map(({ question }) => question).sort());
      for (const [id, value] of Object.entries(planned)) {
        const question = pack.questions[id];
        expect(book.moves[id]).toBeDefined();
        expect(question && checkAnswer(question, value)).toBeNull();
        expect(value).not.toEqual(answers[id]);
      }
    }
  });

  test('no set has a change that could be left out', () => {
    for (const { level, sets } of paths.reached) {
      for (const { planned } of sets) {
        for (const left of Object.keys(planned)) {
          const { [left]: _, ...others } = planned;
          expect(fewerChangesThatDo({ pack, book, answers, target: level, exactly: others })).toBeNull();
        }
      }
    }
  });

  test('no smaller set does, by trying every smaller one out of eight levers', () => {
    for (const { level, sets } of paths.reached) {
      const [best] = sets;
      if (!best || best.changes.length > 5) continue;
      const small = reducedBook(book, pack, answers, Object.keys(best.planned), 8);
      expect(fewerChangesThatDo({ pack, book: small, answers, target: level, below: best.changes.length })).toBeNull();
    }
  });

  test('each better level is either reached, overshot by a smallest set, or said to be out of reach', () => {
    const lowest = paths.reached.at(-1)?.level;
    for (const level of levels.slice(0, rank(paths.from))) {
      const reached = paths.reached.some((each) => each.level === level);
      const unreached = paths.unreached.some((each) => each.level === level);
      const overshot = !reached && lowest !== undefined && rank(lowest) < rank(level);
      expect([reached, unreached, overshot].filter(Boolean)).toHaveLength(1);
    }
  });
});

test('on any answers, with any five levers, the size found is the size brute force finds', () => {
  const questions = Object.keys(book.moves);
  const base = fc.constantFrom(...cases.map(({ answers }) => answers));
  fc.assert(
    fc.property(base, fc.shuffledSubarray(questions, { minLength: 30, maxLength: 30 }), (answers, some) => {
      const small = reducedBook(book, pack, answers, [], 5, some);
      const { from, reached, unreached } = shortestPaths(pack, small, answers, options);
      for (const { level, sets } of reached) {
        const [best] = sets;
        if (best)
          expect(fewerChangesThatDo({ pack, book: small, answers, target: level, below: best.changes.length })).toBeNull();
      }
      for (const { level } of unreached) {
        expect(fewerChangesThatDo({ pack, book: small, answers, target: level })).toBeNull();
      }
      expect(reached.length + unreached.length).toBeLessThanOrEqual(rank(from));
    }),
    { numRuns: 20 },
  );
});

test('a case without a certain gap has no path and nothing out of reach', () => {
  expect(shortestPaths(pack, book, {}, options)).toEqual({ from: 'low', reached: [], unreached: [] });
});

test('no sample case needs so many combinations that a level is left undecided', () => {
  for (const { name, answers } of cases) {
    const { unreached } = shortestPaths(pack, book, answers, options);
    expect(
      unreached.filter(({ undecided }) => undecided),
      name,
    ).toEqual([]);
  }
});

test('with too many combinations a level is left undecided, and nothing is said of what stands in its way', () => {
  const functions = optionIds(pack.questions['scn-function'] as Question).filter((option) => option !== 'none');
  const answers = { ...sampleCases.find(({ id }) => id === 'P02')?.answers, 'scn-function': functions };
  const { from, reached, unreached } = shortestPaths(pack, book, answers, options);
  const undecided = unreached.filter((each) => each.undecided);
  expect(undecided.length).toBeGreaterThan(0);
  expect(undecided.flatMap(({ blockers }) => blockers)).toEqual([]);
  expect([...reached, ...unreached].map(({ level }) => level).sort()).toEqual(levels.slice(0, rank(from)).sort());
}, 60_000);

test('a gap that rests on facts alone is named, with the answers that hold it', () => {
  const { unreached } = shortestPaths(pack, book, { 'scn-place': 'private-space' }, options);
  expect(unreached.map(({ level }) => level)).toEqual(['high', 'medium', 'low']);
  expect(unreached[0]?.blockers).toEqual([{ rule: 'r-private-space', questions: ['scn-place'] }]);
});

test('an answer of "don’t know" is never changed for the user', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.constantFrom(...Object.keys(book.moves)), ({ answers }, question) => {
      const paths = shortestPaths(pack, book, { ...answers, [question]: 'unknown' }, options);
      const visible = assess({ ...answers, [question]: 'unknown' }).missing.some((each) => each.question === question);
      if (!visible) return;
      for (const { sets } of paths.reached) for (const set of sets) expect(set.planned).not.toHaveProperty(question);
    }),
    { numRuns: 20 },
  );
});
