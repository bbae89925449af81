import { describe, expect, test } from 'vitest';
import type { Answers } from '../schema/answer';
import type { Condition } from '../schema/condition';
import { assessmentFacts, bareFacts } from './assessment-facts';
import { decidingAnswers, evaluateCondition, traceCondition } from './evaluate-condition';
import { toyPack } from './toy-pack';

const inShop: Condition = { op: 'is', question: 'place', value: 'shop' };
const hasSign: Condition = { op: 'is', question: 'sign', value: 'yes' };
const noSign: Condition = { op: 'is', question: 'sign', value: 'no' };
const signAskedInShops = toyPack({ sign: inShop });
const on = '2026-01-01';

const bare = (condition: Condition, answers: Answers) => evaluateCondition(condition, bareFacts(toyPack(), answers, on));
const inFlow = (condition: Condition, answers: Answers) =>
  evaluateCondition(condition, assessmentFacts(signAskedInShops, answers, on));

describe('an answer to a question that', () => {
  test('is shown counts; not given or "don\'t know", it leaves the condition open', () => {
    expect(inFlow(noSign, { place: 'shop', sign: 'no' })).toBe('yes');
    expect(inFlow(noSign, { place: 'shop', sign: 'yes' })).toBe('no');
    expect(inFlow(noSign, { place: 'shop' })).toBe('unknown');
    expect(inFlow(noSign, { place: 'shop', sign: 'unknown' })).toBe('unknown');
  });

  test('does not arise never counts: its condition is no, and the negation of it yes', () => {
    expect(inFlow(noSign, { place: 'home', sign: 'no' })).toBe('no');
    expect(inFlow({ op: 'not', of: noSign }, { place: 'home' })).toBe('yes');
  });

  test('may or may not arise can only rule a condition out, never confirm it', () => {
    expect(inFlow(noSign, { sign: 'no' })).toBe('unknown');
    expect(inFlow(noSign, { sign: 'yes' })).toBe('no');
    expect(inFlow(noSign, {})).toBe('unknown');
    expect(inFlow(noSign, { place: 'unknown', sign: 'no' })).toBe('unknown');
  });

  test('the pack does not place never arises', () => {
    expect(inFlow({ op: 'is', question: 'weather', value: 'rain' }, { weather: 'rain' })).toBe('no');
  });
});

describe('in a list', () => {
  const values = ['verify', 'pay'];
  const ask = (op: 'hasAny' | 'lacksAll' | 'lacksSome', uses: string[]) => bare({ op, question: 'uses', values }, { uses });

  test('without "don\'t know", what is not ticked is not so', () => {
    expect(ask('hasAny', ['follow'])).toBe('no');
    expect(ask('hasAny', ['follow', 'pay'])).toBe('yes');
    expect(ask('lacksAll', ['follow'])).toBe('yes');
    expect(ask('lacksAll', ['pay'])).toBe('no');
    expect(ask('lacksSome', ['verify'])).toBe('yes');
    expect(ask('lacksSome', ['verify', 'pay'])).toBe('no');
    expect(bare({ op: 'has', question: 'uses', value: 'pay' }, { uses: ['pay'] })).toBe('yes');
  });

  test('"don\'t know" beside ticks keeps the ticks and leaves the rest open', () => {
    expect(ask('hasAny', ['pay', 'unknown'])).toBe('yes');
    expect(ask('hasAny', ['follow', 'unknown'])).toBe('unknown');
    expect(ask('lacksAll', ['pay', 'unknown'])).toBe('no');
    expect(ask('lacksAll', ['follow', 'unknown'])).toBe('unknown');
    expect(ask('lacksSome', ['verify', 'pay', 'unknown'])).toBe('no');
    expect(ask('lacksSome', ['verify', 'unknown'])).toBe('unknown');
    expect(bare({ op: 'has', question: 'uses', value: 'pay' }, { uses: ['unknown'] })).toBe('unknown');
  });
});

test('number limits hold just below, on and just above', () => {
  const around = (op: 'atLeast' | 'above' | 'below') =>
    [99, 100, 101].map((persons) => bare({ op, question: 'persons', value: 100 }, { persons }));
  expect(around('atLeast')).toEqual(['no', 'yes', 'yes']);
  expect(around('above')).toEqual(['no', 'no', 'yes']);
  expect(around('below')).toEqual(['yes', 'no', 'no']);
});

test('zero is a number, not a missing answer', () => {
  expect(bare({ op: 'below', question: 'persons', value: 1 }, { persons: 0 })).toBe('yes');
  expect(bare({ op: 'below', question: 'persons', value: 1 }, {})).toBe('unknown');
});

test('a reminder stays open until something known is answered, then it is settled', () => {
  const reminder: Condition = { op: 'open', question: 'place' };
  expect(bare(reminder, {})).toBe('unknown');
  expect(bare(reminder, { place: 'unknown' })).toBe('unknown');
  expect(bare(reminder, { place: 'home' })).toBe('no');
});

test('a text is blank only when it was given and holds nothing', () => {
  const blank: Condition = { op: 'blank', question: 'citation' };
  expect(['', ' \n', 'Art. 10'].map((citation) => bare(blank, { citation }))).toEqual(['yes', 'yes', 'no']);
  expect(bare(blank, {})).toBe('unknown');
});

test('"don\'t know" answers are counted only for quick-check questions that may arise', () => {
  const several: Condition = { op: 'unsureCount', count: 2 };
  expect(inFlow(several, { place: 'unknown', uses: 'unknown' })).toBe('yes');
  expect(inFlow(several, { place: 'unknown', persons: 'unknown' })).toBe('no');
  expect(inFlow(several, { place: 'home', sign: 'unknown', uses: 'unknown' })).toBe('no');
});

test('an answer of the wrong shape is an error that names the question, not a quiet no', () => {
  expect(() => bare({ op: 'atLeast', question: 'persons', value: 1 }, { persons: 'many' })).toThrow('"persons"');
  expect(() => bare({ op: 'has', question: 'uses', value: 'pay' }, { uses: 'pay' })).toThrow('"uses"');
});

describe('the reasons given for a truth', () => {
  const either: Condition = { op: 'any', of: [noSign, { op: 'is', question: 'place', value: 'street' }] };
  const reasons = (answers: Answers, condition: Condition = either) =>
    decidingAnswers(condition, bareFacts(toyPack(), answers, on));

  test('name the parts that decided it and leave the others out', () => {
    expect(reasons({ sign: 'no', place: 'shop' })).toEqual([{ question: 'sign', truth: 'yes', value: 'no' }]);
    expect(reasons({ sign: 'yes', place: 'shop' }).map(({ question }) => question)).toEqual(['sign', 'place']);
    expect(reasons({ sign: 'unknown', place: 'shop' })).toEqual([
      { question: 'sign', truth: 'unknown', value: 'unknown', cause: 'unsure' },
    ]);
    expect(reasons({ place: 'shop' })).toEqual([{ question: 'sign', truth: 'unknown', cause: 'unanswered' }]);
  });

  test('look through a negation', () => {
    expect(reasons({ sign: 'yes' }, { op: 'not', of: hasSign })).toEqual([{ question: 'sign', truth: 'yes', value: 'yes' }]);
  });

  test('say "undetermined" where it is open whether the question arises, and never show a hidden answer', () => {
    const facts = (answers: Answers) => assessmentFacts(signAskedInShops, answers, on);
    expect(decidingAnswers(noSign, facts({ sign: 'no' }))).toEqual([
      { question: 'sign', truth: 'unknown', value: 'no', cause: 'undetermined' },
    ]);
    expect(decidingAnswers(noSign, facts({ place: 'home', sign: 'no' }))).toEqual([{ question: 'sign', truth: 'no' }]);
  });

  test('can be followed node by node', () => {
    expect(
      traceCondition({ op: 'all', of: [inShop, { op: 'not', of: hasSign }] }, bareFacts(toyPack(), { place: 'shop' }, on)),
    ).toEqual({
      op: 'all',
      truth: 'unknown',
      of: [
        { op: 'is', truth: 'yes', question: 'place' },
        { op: 'not', truth: 'unknown', of: [{ op: 'is', truth: 'unknown', question: 'sign', cause: 'unanswered' }] },
      ],
    });
  });
});

test('show-conditions that run in a circle are an error, not an endless loop', () => {
  const facts = assessmentFacts(toyPack({ sign: inShop, place: hasSign }), {}, on);
  expect(() => facts.visible('sign')).toThrow('circle');
});
