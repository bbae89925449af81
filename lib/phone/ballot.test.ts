import { expect, test } from 'vitest';
import { NONE as SCHEMA_NONE, UNSURE as SCHEMA_UNSURE } from '../schema/answer';
import { NONE, readBallot, UNSURE } from './ballot';
import { aQuestion } from './phone.fixture';

test('the signs for "don’t know" and "none" are those of the answers', () => {
  expect([UNSURE, NONE]).toEqual([SCHEMA_UNSURE, SCHEMA_NONE]);
});

test('numbers and dates are read as people type them, and a problem is named', () => {
  const number = aQuestion({ kind: 'number', min: 0, max: 100_000 });
  const read = (typed: string) => readBallot(number, [], typed);
  expect(read('１２,000')).toEqual({ answer: 12_000 });
  expect(read('1.2万')).toEqual({ answer: 12_000 });
  expect(read('很多')).toEqual({ problem: 'not-a-number' });
  expect(read('1.5')).toEqual({ problem: 'not-whole' });
  expect(read('-1')).toEqual({ problem: 'too-small' });
  expect(read('100000')).toEqual({ answer: 100_000 });
  expect(read('100001')).toEqual({ problem: 'too-large' });
  expect(read(' ')).toEqual({ problem: 'empty' });
  expect(readBallot(aQuestion({ kind: 'date' }), [], '2026/1/5')).toEqual({ answer: '2026-01-05' });
  expect(readBallot(aQuestion({ kind: 'date' }), [], '明年')).toEqual({ problem: 'not-a-date' });
});

test('"don’t know" wins over what was typed, and nothing at all is no vote', () => {
  for (const kind of ['number', 'date', 'text'] as const) {
    expect(readBallot(aQuestion({ kind }), [UNSURE], '12')).toEqual({ answer: UNSURE });
    expect(readBallot(aQuestion({ kind }), [], '')).toEqual({ problem: 'empty' });
  }
  expect(readBallot(aQuestion({ kind: 'yes-no' }), [], 'yes')).toEqual({ problem: 'empty' });
});

test('in a list "none" stands alone, and "don’t know" alone is the whole answer', () => {
  const multi = aQuestion({ kind: 'multi' });
  expect(readBallot(multi, ['a', 'b'], '')).toEqual({ answer: ['a', 'b'] });
  expect(readBallot(multi, ['a', UNSURE], '')).toEqual({ answer: ['a', UNSURE] });
  expect(readBallot(multi, [UNSURE], '')).toEqual({ answer: UNSURE });
  expect(readBallot(multi, [NONE, 'a'], '')).toEqual({ problem: 'none-with-others' });
  expect(readBallot(multi, [], '')).toEqual({ problem: 'empty' });
});
