import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { anyValue } from '../rules/arbitrary-answers';
import { toyQuestions } from '../rules/toy-pack';
import { answerSchema, checkAnswer, isCivilDate, TEXT_LIMIT } from './answer';
import type { Question } from './question';

const ask = (id: string): Question => {
  const question = toyQuestions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`No toy question "${id}".`);
  return question;
};
const codeOf = (id: string, value: unknown) => checkAnswer(ask(id), value)?.code ?? 'fits';

describe('an answer fits when it', () => {
  test.each(Object.values(cn2025.questions))('is any that $id offers', (question) => {
    fc.assert(
      fc.property(anyValue(question), (value) => {
        expect(checkAnswer(question, value)).toBeNull();
        expect(answerSchema(question).safeParse(value).success).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('says "don\'t know", whatever the kind of question', () => {
    expect(toyQuestions.map(({ id }) => codeOf(id, 'unknown'))).toEqual(toyQuestions.map(() => 'fits'));
  });

  test('is a text of at most 10,000 characters, among them any that both databases can keep', () => {
    expect(codeOf('citation', 'x'.repeat(TEXT_LIMIT))).toBe('fits');
    expect(codeOf('citation', '')).toBe('fits');
    expect(codeOf('citation', '第十条 \u{20BB7} 👨‍👩‍👧 \u0001\n')).toBe('fits');
  });
});

describe('an answer that does not fit is told by its code:', () => {
  test.each([
    ['place', 'castle', 'not-an-option'],
    ['place', ['shop'], 'not-an-option'],
    ['place', 1, 'not-an-option'],
    ['sign', 'maybe', 'not-an-option'],
    ['sign', true, 'not-an-option'],
    ['uses', 'verify', 'not-a-list'],
    ['uses', {}, 'not-a-list'],
    ['uses', null, 'not-a-list'],
    ['uses', [], 'empty-list'],
    ['uses', ['verify', 'verify'], 'repeated-option'],
    ['uses', ['none', 'verify'], 'none-with-others'],
    ['uses', ['none', 'unknown'], 'none-with-others'],
    ['persons', '5', 'not-a-number'],
    ['persons', Number.NaN, 'not-a-number'],
    ['persons', Number.POSITIVE_INFINITY, 'not-a-number'],
    ['persons', null, 'not-a-number'],
    ['persons', 1.5, 'not-whole'],
    ['persons', -1, 'too-small'],
    ['persons', 1_000_001, 'too-large'],
    ['persons', 1e300, 'too-large'],
    ['since', '2025-02-29', 'not-a-date'],
    ['since', '2025-13-01', 'not-a-date'],
    ['since', '2025-6-1', 'not-a-date'],
    ['since', '2025-06-01T00:00:00Z', 'not-a-date'],
    ['since', 20250601, 'not-a-date'],
    ['since', '0001-01-01', 'not-a-date'],
    ['citation', 'x'.repeat(TEXT_LIMIT + 1), 'too-long'],
    ['citation', 'a\u0000b', 'bad-characters'],
    ['citation', 'a\ud800b', 'bad-characters'],
    ['citation', '\udc00', 'bad-characters'],
    ['citation', 5, 'not-a-text'],
    ['citation', ['text'], 'not-a-text'],
    ['citation', null, 'not-a-text'],
    ['name', undefined, 'not-a-text'],
  ])('%s cannot be %j (%s)', (id, value, code) => {
    expect(codeOf(id, value)).toBe(code);
  });

  test('inside a list, with the place of the option that does not exist', () => {
    expect(checkAnswer(ask('uses'), ['verify', 'fly'])).toEqual({ code: 'not-an-option', index: 1 });
    expect(checkAnswer(ask('uses'), ['verify', 3])).toEqual({ code: 'not-an-option', index: 1 });
  });
});

test('whatever is thrown at a question, the check answers and does not throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...toyQuestions), fc.anything(), (question, value) => {
      expect(() => checkAnswer(question, value)).not.toThrow();
    }),
  );
});

test('what passes survives storing as JSON', () => {
  fc.assert(
    fc.property(fc.constantFrom(...toyQuestions), fc.oneof(fc.anything(), fc.string(), fc.nat()), (question, value) => {
      fc.pre(checkAnswer(question, value) === null && !Object.is(value, -0));
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }),
  );
});

test('a civil date exists in the calendar, leap days included, between 1990 and 2100', () => {
  expect(['2024-02-29', '2000-02-29', '1990-01-01', '2100-12-31'].map(isCivilDate)).toEqual([true, true, true, true]);
  expect(['2100-02-29', '2025-04-31', '1989-12-31', '2101-01-01'].map(isCivilDate)).toEqual([false, false, false, false]);
});
