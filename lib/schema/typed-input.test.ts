import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from './question';
import { readTyped, writeTyped } from './typed-input';

const text = { zh: '', en: '' };
const common = { id: 'x', text, why: text, basis: [] };
const number: Question = { ...common, kind: 'number', min: 0, max: 10_000_000, unit: text };
const date: Question = { ...common, kind: 'date' };
const words: Question = { ...common, kind: 'text' };
const identity: Question = { ...common, kind: 'text', identity: true };

const value = (question: Question, raw: string) => {
  const read = readTyped(question, raw);
  return 'value' in read ? read.value : read.problem;
};

describe('a number', () => {
  test.each([
    ['12000', 12_000],
    ['１２０００', 12_000],
    ['12,000', 12_000],
    ['１２，０００', 12_000],
    ['1,234,567', 1_234_567],
    [' 12 000 ', 12_000],
    ['10万', 100_000],
    ['１０万', 100_000],
    ['1.5万', 15_000],
    ['0.0001万', 1],
    ['0', 0],
    ['007', 7],
    ['5.0', 5],
  ])('"%s" is %d', (raw, wanted) => {
    expect(value(number, raw)).toBe(wanted);
  });

  test.each([
    ['12a', 'not-a-number'],
    ['1e20', 'not-a-number'],
    ['十万', 'not-a-number'],
    ['约100', 'not-a-number'],
    ['100+', 'not-a-number'],
    ['10-20', 'not-a-number'],
    ['1,2', 'not-a-number'],
    ['12,00', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1.5', 'not-whole'],
    ['1.23456万', 'not-whole'],
    ['-1', 'too-small'],
    ['10000001', 'too-large'],
    ['99999999999999999999', 'too-large'],
    ['9'.repeat(400), 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['unknown', 'not-a-number'],
  ])('"%s" is refused: %s', (raw, problem) => {
    expect(value(number, raw)).toBe(problem);
  });
});

describe('a date', () => {
  test.each(['2026-11-05', '2026/11/05', '2026.11.5', '2026年11月5日', '２０２６－１１－０５', ' 2026-11-5 '])(
    '"%s" is a day',
    (raw) => {
      expect(value(date, raw)).toBe('2026-11-05');
    },
  );

  test.each([
    '2026-11',
    '11-05',
    '26-11-05',
    '2026年11月',
    '05/11/2026',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '1889-01-01',
    '今天',
  ])('"%s" is refused and nothing is guessed', (raw) => {
    expect(value(date, raw)).toBe('not-a-date');
  });

  test('29 February is a day in leap years', () => {
    expect(value(date, '2028-2-29')).toBe('2028-02-29');
  });
});

describe('a text', () => {
  test('is kept exactly as typed, even where it looks like a number or "unknown"', () => {
    expect(value(words, ' １２ ㈱ ')).toBe(' １２ ㈱ ');
    expect(value(identity, 'unknown')).toBe('unknown');
  });
  test('too long, or with characters that cannot be stored, is refused', () => {
    expect(value(words, '长'.repeat(10_000))).toBe('长'.repeat(10_000));
    expect(value(words, '长'.repeat(10_001))).toBe('too-long');
    expect(value(words, 'a\u0000')).toBe('bad-characters');
    expect(value(words, '\ud83d')).toBe('bad-characters');
  });
});

test.each([number, date, words])('nothing but white space is no answer', (question) => {
  for (const raw of ['', ' ', '\n\t', '\u3000']) expect(value(question, raw)).toBeNull();
});

test('what is written back reads as the same value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (count) => {
      expect(value(number, writeTyped(count))).toBe(count);
    }),
  );
  expect(writeTyped(undefined)).toBe('');
});
