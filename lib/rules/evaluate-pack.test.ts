import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { sampleCases } from '../../content/personas/index';
import type { Answers } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Rule } from '../schema/rule';
import { evaluatePack } from './evaluate-pack';
import { toyPack, toyRule } from './toy-pack';

const today = '2026-11-22';
const is = (question: string, value: string): Condition => ({ op: 'is', question, value });
const noSign = toyRule('no-sign', is('sign', 'no'), { severity: 'medium' });
const atHome = toyRule('at-home', is('place', 'home'), { severity: 'prohibited' });
const crowd = toyRule('crowd', { op: 'atLeast', question: 'persons', value: 100 }, { severity: 'high' });
const assess = (rules: Rule[], answers: Answers, mode: 'quick' | 'full' = 'full', more: Parameters<typeof toyPack>[1] = {}) =>
  evaluatePack(toyPack({}, { rules, ...more }), answers, { today, mode });

describe('open findings of the sample cases', () => {
  test('are folded where one missing answer settles several: P05 waits for one number, shown once', () => {
    const p05 = sampleCases.find(({ id }) => id === 'P05');
    const { findings } = evaluatePack(cn2025, p05?.answers ?? {}, { today });
    const filing = findings.filter(
      ({ outcome, missing }) => outcome === 'needs-review' && missing.includes('col-persons-stored'),
    );
    const shown = filing.filter(({ severity, foldedUnder }) => severity !== 'info' && foldedUnder === undefined);
    expect(shown.map(({ rule }) => rule)).toEqual(['r-file25-unfiled']);
    expect(filing.length).toBeGreaterThan(3);
  });
});

describe('the overall range', () => {
  test('runs from what is certain to what is still possible', () => {
    expect(assess([noSign, atHome], {}).overall).toEqual({ floor: 'low', ceiling: 'stop' });
    expect(assess([noSign, atHome], { sign: 'no' }).overall).toEqual({ floor: 'medium', ceiling: 'stop' });
    expect(assess([noSign, atHome], { sign: 'no', place: 'shop' }).overall).toEqual({ floor: 'medium', ceiling: 'medium' });
    expect(assess([noSign, atHome], { sign: 'yes', place: 'home' }).overall).toEqual({ floor: 'stop', ceiling: 'stop' });
  });

  test('is not moved by a dimension that moves nothing', () => {
    const dimensions = [{ id: 'L', title: noSign.title, scored: false, movesOverall: false }];
    const foreign = { ...atHome, dimension: 'L' };
    expect(assess([foreign], { place: 'home' }, 'full', { dimensions }).overall).toEqual({ floor: 'low', ceiling: 'low' });
  });
});

describe('a rule', () => {
  test('does not apply where none of its questions arises, and is open where that is open', () => {
    const outcome = (answers: Answers) =>
      evaluatePack(toyPack({ sign: is('place', 'shop') }, { rules: [noSign] }), answers, { today }).findings[0];
    expect(outcome({ place: 'home', sign: 'no' })?.outcome).toBe('not-applicable');
    expect(outcome({ sign: 'no' })).toMatchObject({ outcome: 'needs-review', missing: ['place'] });
    expect(outcome({ place: 'shop' })).toMatchObject({ outcome: 'needs-review', missing: ['sign'] });
  });

  test('whose gap is the absence of an answer that may not arise asks for what decides whether it arises', () => {
    const unlessSigned = toyRule('unless-signed', { op: 'not', of: is('sign', 'yes') });
    const pack = toyPack({ sign: is('place', 'shop') }, { rules: [unlessSigned] });
    expect(evaluatePack(pack, { sign: 'no' }, { today }).findings[0]).toMatchObject({
      outcome: 'needs-review',
      missing: ['place'],
    });
  });

  test('is silent until the first day a binding instrument it cites is in force', () => {
    const instruments = {
      law: { binding: true, inForceFrom: '2026-06-01' },
      old: { binding: true, inForceFrom: null },
      guide: { binding: false, inForceFrom: '2030-01-01' },
    };
    const cite = (...ids: string[]) => ({ ...noSign, provisions: ids.map((instrument) => ({ instrument, article: '1' })) });
    const outcomeOn = (on: string, rule: Rule) =>
      evaluatePack(toyPack({}, { rules: [rule], instruments }), { sign: 'no' }, { today, on }).findings[0]?.outcome;
    expect(outcomeOn('2026-05-31', cite('law'))).toBe('not-applicable');
    expect(outcomeOn('2026-06-01', cite('law'))).toBe('gap');
    expect(outcomeOn('2026-05-31', cite('law', 'old'))).toBe('gap');
    expect(outcomeOn('2026-05-31', cite('guide'))).toBe('gap');
  });

  test('is folded under a graver one only when both are gaps', () => {
    const main = { ...atHome, folds: ['no-sign'] };
    expect(assess([main, noSign], { place: 'home', sign: 'no' }).findings[1]?.foldedUnder).toBe('at-home');
    expect(assess([main, noSign], { place: 'shop', sign: 'no' }).findings[1]).not.toHaveProperty('foldedUnder');
    expect(assess([main, noSign], { place: 'home' }).findings[1]).not.toHaveProperty('foldedUnder');
  });

  test('is folded under an open one while both wait for the same answer, and only if it is no graver', () => {
    const signed = toyRule('signed', { op: 'is', question: 'sign', value: 'no' });
    const waits = (folded: Rule, main: Rule, answers: Answers = {}) => assess([main, folded], answers).findings[1]?.foldedUnder;
    const light = { ...signed, id: 'light', severity: 'low' } as const;
    expect(waits(light, { ...signed, folds: ['light'] })).toBe('signed');
    expect(waits(light, { ...signed, foldsOpen: ['light'] })).toBe('signed');
    expect(waits(light, { ...signed, foldsOpen: ['light'] }, { sign: 'no' })).toBeUndefined();
    expect(waits(signed, { ...light, foldsOpen: ['signed'] })).toBeUndefined();
    expect(waits({ ...atHome, severity: 'low' }, { ...signed, foldsOpen: [atHome.id] })).toBeUndefined();
  });
});

describe('the reference date', () => {
  test('is the one asked for, else the one answered, else today', () => {
    const on = (answers: Answers, asked?: string) =>
      evaluatePack(toyPack(), answers, { today, ...(asked ? { on: asked } : {}) }).on;
    expect(on({ since: '2026-01-05' }, '2025-01-01')).toBe('2025-01-01');
    expect(on({ since: '2026-01-05' })).toBe('2026-01-05');
    expect(on({})).toBe(today);
    expect(on({ since: 'unknown' })).toBe(today);
  });
});

describe('what is missing', () => {
  test('comes weightiest first: what could worsen the level, then the deductions at stake, then the order of the flow', () => {
    const rules = [noSign, atHome, crowd];
    expect(assess(rules, {}).missing.map(({ question }) => question)).toEqual(['place', 'persons', 'sign']);
    expect(assess(rules, { place: 'home' }).missing).toEqual([
      { question: 'persons', rules: ['crowd'] },
      { question: 'sign', rules: ['no-sign'] },
    ]);
  });
});

describe('progress', () => {
  test('counts what is asked, and takes "don\'t know" as given but not known', () => {
    expect(assess([], { place: 'shop', sign: 'unknown', uses: ['pay', 'unknown'] }).progress).toEqual({
      asked: 7,
      answered: 1,
      unsure: 2,
    });
  });

  test('takes a name that reads "unknown" for a name', () => {
    expect(assess([], { name: 'unknown' }).progress).toEqual({ asked: 7, answered: 1, unsure: 0 });
  });
});

describe('the quick check', () => {
  test('ranges only over what its own questions can decide, and says what it did not examine', () => {
    const result = assess([noSign, crowd], { sign: 'no' }, 'quick');
    expect(result.overall).toEqual({ floor: 'medium', ceiling: 'medium' });
    expect(result.notExamined).toEqual(['crowd']);
    expect(assess([noSign, crowd], { sign: 'no' }).overall.ceiling).toBe('high');
  });

  test('still counts an answer already known from the full assessment', () => {
    const result = assess([noSign, crowd], { sign: 'no', persons: 500 }, 'quick');
    expect(result.overall).toEqual({ floor: 'high', ceiling: 'high' });
    expect(result.notExamined).toEqual([]);
  });

  test('asks and misses quick questions alone', () => {
    const result = assess([noSign, crowd], {}, 'quick');
    expect(result.progress.asked).toBe(3);
    expect(result.missing.map(({ question }) => question)).toEqual(['sign']);
  });

  test.each(sampleCases)('of $id never says more than the full assessment allows', ({ answers }) => {
    const quick = Object.fromEntries(Object.entries(answers).filter(([id]) => cn2025.questions[id]?.quick));
    const result = evaluatePack(cn2025, quick, { today, mode: 'quick' });
    const full = new Map(evaluatePack(cn2025, answers, { today }).findings.map(({ rule, outcome }) => [rule, outcome]));
    const gaps = result.findings.filter(({ rule, outcome }) => outcome === 'gap' && rule !== 'r-many-unknowns');
    expect(gaps.filter(({ rule }) => full.get(rule) !== 'gap')).toEqual([]);
    expect(result.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  });
});

describe('a scope', () => {
  const home = { id: 'home', title: noSign.title, when: is('place', 'home'), questions: ['place', 'sign'], rules: ['no-sign'] };
  const tiny: Condition = { op: 'below', question: 'persons', value: 5 };
  const small = { id: 'small', title: noSign.title, when: tiny, questions: ['place', 'persons'], rules: ['crowd'] };
  const scopes = [home, small];
  const outcomes = (answers: Answers) => {
    const { findings, scope } = assess([noSign, crowd], answers, 'full', { scopes });
    return { scope, outcomes: Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome])) };
  };

  test('that holds leaves out every rule and question it does not list', () => {
    expect(outcomes({ place: 'home', sign: 'no', persons: 500 })).toEqual({
      scope: 'home',
      outcomes: { 'no-sign': 'gap', crowd: 'not-applicable' },
    });
  });

  test('that may hold keeps what it would leave out open', () => {
    expect(outcomes({ sign: 'no', persons: 500 }).outcomes).toEqual({ 'no-sign': 'gap', crowd: 'needs-review' });
  });

  test('cannot be opened by an answer that an earlier scope hides', () => {
    const hidden = { place: 'home', sign: 'no', persons: 1 };
    expect(outcomes(hidden)).toEqual(outcomes({ place: 'home', sign: 'no' }));
    expect(outcomes(hidden)).toEqual({ scope: 'home', outcomes: { 'no-sign': 'gap', crowd: 'not-applicable' } });
  });
});

test('a household that says no more is asked only what can still be answered', () => {
  const { findings, missing } = evaluatePack(cn2025, { 'org-roles': ['household'] }, { today });
  const open = findings.filter(({ outcome }) => outcome === 'needs-review');
  expect(open.find(({ missing: questions }) => questions.length === 0)).toBeUndefined();
  expect(missing.map(({ question }) => question)).not.toContain('col-original-images');
});
