import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Split } from '../workshop/event';
import { aQuestion } from './phone.fixture';
import { tally, votesIn } from './tally';

const splitOf = (answer: fc.Arbitrary<string | number>): fc.Arbitrary<Split[]> =>
  fc.array(
    fc.record({
      department: fc.constantFrom('法务', '运营', '供应商'),
      answers: fc.uniqueArray(fc.record({ answer, count: fc.integer({ min: 1, max: 9 }) }), { selector: (each) => each.answer }),
    }),
  );

test('where one answer is given each, the rows add up to the votes, and each row to its departments', () => {
  const answers = fc.constantFrom('yes', 'no', 'unknown');
  fc.assert(
    fc.property(splitOf(answers), (split) => {
      const rows = tally(aQuestion(), split);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(votesIn(split));
      for (const { count, by } of rows) expect(by.reduce((sum, each) => sum + each.count, 0)).toBe(count);
    }),
  );
});

test('options keep the order of the question even where nobody chose them, and "don’t know" comes last', () => {
  const split = [
    {
      department: '法务',
      answers: [
        { answer: 'unknown', count: 5 },
        { answer: 'no', count: 1 },
      ],
    },
  ];
  expect(tally(aQuestion(), split).map(({ answer, count }) => [answer, count])).toEqual([
    ['yes', 0],
    ['no', 1],
    ['unknown', 5],
  ]);
});

test('numbers come by how often they were given, and each option of a list counts by itself', () => {
  const numbers = [
    {
      department: '法务',
      answers: [
        { answer: 100, count: 1 },
        { answer: 200, count: 3 },
      ],
    },
  ];
  expect(tally(aQuestion({ kind: 'number' }), numbers).map(({ answer }) => answer)).toEqual([200, 100]);
  const lists = [
    {
      department: '法务',
      answers: [
        { answer: ['yes', 'no'], count: 2 },
        { answer: ['no'], count: 1 },
      ],
    },
  ];
  expect(tally(aQuestion({ kind: 'multi' }), lists).map(({ count }) => count)).toEqual([2, 3]);
  expect(votesIn(lists)).toBe(3);
});
