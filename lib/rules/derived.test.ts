import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPack } from '../catalog/index';
import { type Answers, UNSURE } from '../schema/answer';
import { assessmentFacts, bareFacts } from './assessment-facts';
import { derivedFacts } from './derived';
import type { Facts } from './facts';

const on = '2026-11-22';
const bare = (answers: Answers) => bareFacts(defaultPack(), answers, on);
const truth = (name: string, facts: Facts) => derivedFacts[name]?.evaluate(facts);
const numbers = fc.constantFrom(undefined, UNSURE, 0, 1, 80_000, 100_000, 2_000_000_000);
const dates = fc.constantFrom(undefined, UNSURE, '2021-10-31', '2025-05-31', '2026-11-21', on, '2026-11-23', '2099-12-31');
const given = (answers: Record<string, string | number | undefined>): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));

const pairs = [
  ['stored-above-total', 'col-persons-stored', 'org-total-persons', numbers],
  ['exports-above-total', 'exp-persons-since-january', 'org-total-persons', numbers],
  ['stored-above-projected', 'col-persons-stored', 'col-persons-projected', numbers],
  ['use-began-after-end', 'org-first-use-date', 'fil-end-date', dates],
  ['use-began-after-change', 'org-first-use-date', 'fil-change-date', dates],
] as const;

describe.each(pairs)('%s', (name, upper, lower, values) => {
  test('is certain only when both answers are known, and equal answers never clash', () => {
    fc.assert(
      fc.property(values, values, (high, low) => {
        const found = truth(name, bare(given({ [upper]: high, [lower]: low })));
        const known = high !== undefined && low !== undefined && high !== UNSURE && low !== UNSURE;
        expect(found).toBe(!known ? 'unknown' : high > low ? 'yes' : 'no');
      }),
    );
  });

  test('names both questions, so that both are pointed at', () => {
    expect(derivedFacts[name]?.questions(bare({}))).toEqual([upper, lower]);
  });
});

const pasts = [
  ['first-use-ahead', 'org-first-use-date'],
  ['threshold-ahead', 'fil-trigger-date'],
  ['change-ahead', 'fil-change-date'],
  ['incident-ahead', 'inc-discovered-at'],
  ['video-use-ahead', 'vid-in-use-date'],
] as const;

describe.each(pasts)('%s', (name, question) => {
  test('holds from the day after the reference date on, never on that day, and stays open without a date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const found = truth(name, bare(given({ [question]: date })));
        expect(found).toBe(date === undefined || date === UNSURE ? 'unknown' : date > on ? 'yes' : 'no');
      }),
    );
  });
});

test('an answer of the wrong shape is an error, not a quiet no', () => {
  expect(() => truth('stored-above-total', bare({ 'col-persons-stored': 'many', 'org-total-persons': 3 }))).toThrow('compared');
});

test('what is not asked cannot clash with anything', () => {
  const planned: Answers = { 'org-stage': 'planned', 'org-first-use-date': '2099-01-01', 'fil-end-date': '2020-01-01' };
  const facts = assessmentFacts(defaultPack(), planned, on);
  expect(truth('first-use-ahead', facts)).toBe('no');
  expect(truth('use-began-after-end', facts)).toBe('no');
});

test('while it is open whether a question arises, its date stays open, unless it is harmless anyway', () => {
  const facts = (date: string) => assessmentFacts(defaultPack(), { 'org-first-use-date': date }, on);
  expect(truth('first-use-ahead', facts('2099-01-01'))).toBe('unknown');
  expect(truth('first-use-ahead', facts('2020-01-01'))).toBe('no');
});

describe('the reference date', () => {
  const asked = (date: string, today?: string) =>
    assessmentFacts(defaultPack(), { 'org-assessment-date': date }, date, { scoped: true, ...(today ? { today } : {}) });

  test('lies ahead when it is after today, and never where nobody says what day it is', () => {
    expect(truth('reference-date-ahead', asked('2026-11-23', on))).toBe('yes');
    expect(truth('reference-date-ahead', asked(on, on))).toBe('no');
    expect(truth('reference-date-ahead', asked('2099-01-01'))).toBe('no');
  });

  test('says nothing where the assessment is made for another date', () => {
    const elsewhere = assessmentFacts(defaultPack(), { 'org-assessment-date': '2099-01-01' }, on, { scoped: true, today: on });
    expect(truth('reference-date-ahead', elsewhere)).toBe('no');
    expect(truth('reference-before-law', { ...asked('2020-01-01'), on })).toBe('no');
  });

  test('lies before the law up to 2025-05-31, and a pack without a period knows no such day', () => {
    expect(truth('reference-before-law', asked('2025-05-31'))).toBe('yes');
    expect(truth('reference-before-law', asked('2025-06-01'))).toBe('no');
    expect(truth('reference-before-law', bare({}))).toBe('unknown');
    expect(truth('reference-before-law', { ...asked('2020-01-01'), period: null })).toBe('no');
  });
});

test('verified guardians clash with "don\'t know" about children, though the question then may not arise', () => {
  const facts = (answers: Answers) => assessmentFacts(defaultPack(), answers, on);
  const name = 'guardian-verified-age-unsure';
  expect(truth(name, facts({ 'min-under14': UNSURE, 'min-guardian-consent': 'verified' }))).toBe('yes');
  expect(truth(name, facts({ 'min-under14': UNSURE, 'min-guardian-consent': 'none' }))).toBe('no');
  expect(truth(name, facts({ 'min-under14': 'regular', 'min-guardian-consent': 'verified' }))).toBe('no');
  expect(truth(name, facts({ 'min-under14': 'no', 'min-guardian-consent': 'verified' }))).toBe('no');
  expect(truth(name, facts({ 'min-under14': UNSURE }))).toBe('unknown');
});
