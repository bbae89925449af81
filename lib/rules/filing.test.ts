import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { cnDraft2023 } from '../../content/packs/cn-draft-2023/pack';
import type { Answers } from '../schema/answer';
import type { FilingStatus } from '../schema/result';
import { anyAnswers, knowingMore } from './arbitrary-answers';
import { evaluatePack } from './evaluate-pack';
import { decideFiling } from './filing';

const gate: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'], 'scn-place': 'workplace' };
const unfiled: Answers = { ...gate, 'col-persons-stored': 100_000, 'fil-status': 'not-filed' };
const decide = (answers: Answers, on = '2026-11-22') => decideFiling(cn2025, answers, on);
const statusOf = (answers: Answers, on?: string) => decide(answers, on).status;

describe('the filing duty under the Measures', () => {
  test('begins at 100,000 persons stored, and a projection or 80,000 only warns', () => {
    const stored = (persons: number, projected = persons) =>
      statusOf({ ...gate, 'col-persons-stored': persons, 'col-persons-projected': projected });
    expect([0, 79_999, 80_000, 99_999, 100_000].map((persons) => stored(persons))).toEqual([
      'not-required',
      'not-required',
      'approaching',
      'approaching',
      'required',
    ]);
    expect(stored(500, 99_999)).toBe('not-required');
    expect(stored(500, 100_000)).toBe('approaching');
  });

  test('cannot be told while the number is not known, and is never taken for "not required"', () => {
    expect(statusOf(gate)).toBe('cannot-determine');
    expect(statusOf({ ...gate, 'col-persons-stored': 'unknown' })).toBe('cannot-determine');
    expect(statusOf({ ...gate, 'col-persons-stored': 'unknown', 'col-persons-projected': 'unknown' })).toBe('cannot-determine');
    expect(statusOf({ 'org-roles': ['deployer'], 'col-persons-stored': 100_000 })).toBe('cannot-determine');
    expect(statusOf({})).toBe('cannot-determine');
  });

  test('is told where every open answer leads to the same place', () => {
    expect(statusOf({ 'col-persons-stored': 99, 'col-persons-projected': 99 })).toBe('not-required');
    expect(statusOf({ ...unfiled, 'scn-function': ['verify-1to1', 'unknown'] })).toBe('required');
  });

  test('does not arise for a household, for counting or for synthesis alone, however many faces', () => {
    expect(statusOf({ ...unfiled, 'org-roles': ['household'] })).toBe('out-of-scope');
    expect(statusOf({ ...unfiled, 'scn-function': ['detect-count'] })).toBe('out-of-scope');
    expect(statusOf({ ...unfiled, 'scn-function': ['synthesis'] })).toBe('out-of-scope');
    expect(statusOf({ ...unfiled, 'org-roles': ['household', 'deployer'] })).toBe('required');
    expect(statusOf({ ...unfiled, 'scn-function': ['synthesis', 'verify-1to1'] })).toBe('required');
  });

  test('does not arise where attributes are analysed and nobody is identified', () => {
    expect(statusOf({ ...unfiled, 'scn-function': ['attributes', 'emotion'] })).toBe('out-of-scope');
    expect(statusOf({ ...unfiled, 'scn-function': ['attributes', 'payment'] })).toBe('required');
  });

  test('is that of whoever decides, not of an entrusted party, and not of pure research; unknown roles settle nothing', () => {
    expect(statusOf({ ...unfiled, 'org-roles': ['entrusted'] })).toBe('out-of-scope');
    expect(statusOf({ ...unfiled, 'org-roles': ['entrusted', 'deployer'] })).toBe('required');
    expect(statusOf({ ...unfiled, 'org-roles': ['entrusted', 'unknown'] })).toBe('cannot-determine');
    expect(statusOf({ ...unfiled, 'org-roles': ['household', 'unknown'] })).toBe('cannot-determine');
    expect(statusOf({ ...unfiled, 'org-roles': ['deployer', 'unknown'], 'scn-research-only': 'no' })).toBe('required');
    const research = (answer: string) => statusOf({ ...unfiled, 'org-roles': ['tech-provider'], 'scn-research-only': answer });
    expect(['yes', 'no', 'unknown'].map(research)).toEqual(['out-of-scope', 'required', 'cannot-determine']);
  });

  test('is met by a filing at provincial level only', () => {
    const filed = (status: string) => statusOf({ ...unfiled, 'fil-status': status });
    expect(filed('filed-prov')).toBe('filed');
    expect(['filed-pref', 'in-progress', 'not-filed', 'unknown'].map(filed)).toEqual(Array(4).fill('required'));
  });

  test('does not exist before 1 June 2025', () => {
    expect(statusOf(unfiled, '2025-05-31')).toBe('not-required');
    expect(statusOf(unfiled, '2025-06-01')).toBe('required');
  });
});

describe('the last day to file', () => {
  const from = (day: string, on = '2026-11-22') => {
    const { deadline, provisional, overdue } = decide({ ...unfiled, 'fil-trigger-date': day }, on);
    return { deadline, provisional, overdue };
  };

  test('is 14 July 2025 for those who had the number before the Measures', () => {
    expect(from('2025-05-31')).toEqual({ deadline: '2025-07-14', provisional: false, overdue: 'yes' });
    expect(from('2019-01-01').deadline).toBe('2025-07-14');
  });

  test('is 30 working days after the number was reached, that day not counted', () => {
    expect(from('2025-06-01').deadline).toBe('2025-07-14');
    expect(from('2025-06-03').deadline).toBe('2025-07-15');
    expect(from('2025-09-30').deadline).toBe('2025-11-18');
    expect(from('2026-11-19')).toEqual({ deadline: '2026-12-31', provisional: false, overdue: 'no' });
  });

  test('is provisional when it lies beyond the last published calendar', () => {
    expect(from('2026-11-20').provisional).toBe(true);
  });

  test('may be used to the full: overdue begins the day after', () => {
    expect(from('2026-01-05', '2026-02-14').overdue).toBe('no');
    expect(from('2026-01-05', '2026-02-15').overdue).toBe('yes');
  });

  test('that has passed makes nobody overdue while it is not known whether the filing was made', () => {
    const late = (status: string) => decide({ ...unfiled, 'fil-trigger-date': '2026-01-05', 'fil-status': status });
    expect(late('not-filed').overdue).toBe('yes');
    expect(late('unknown')).toMatchObject({ status: 'required', deadline: '2026-02-14', overdue: 'unknown' });
  });

  test('is not made up while the day is not known, nor where no filing is due', () => {
    for (const day of [{}, { 'fil-trigger-date': 'unknown' }])
      expect(decide({ ...unfiled, ...day })).toMatchObject({ status: 'required', deadline: null, overdue: 'unknown' });
    expect(decide({ ...unfiled, 'col-persons-stored': 99_999, 'fil-trigger-date': '2026-01-05' }).deadline).toBeNull();
  });
});

describe('a missing filing', () => {
  const findingOn = (on: string, day: Answers) =>
    evaluatePack(cn2025, { ...unfiled, ...day }, { today: on }).findings.find(({ rule }) => rule === 'r-file25-unfiled');

  test('weighs medium while the period runs and high after it', () => {
    const day = { 'fil-trigger-date': '2026-01-05' };
    expect(findingOn('2026-02-14', day)).toMatchObject({ outcome: 'gap', severity: 'medium', missing: [] });
    expect(findingOn('2026-02-15', day)).toMatchObject({ outcome: 'gap', severity: 'high', missing: [] });
    expect(findingOn('2026-02-15', day)).not.toHaveProperty('atLeast');
  });

  test('weighs at least medium and at most high while the day is not known, and asks for the day', () => {
    for (const day of [{}, { 'fil-trigger-date': 'unknown' }]) {
      const finding = findingOn('2026-11-22', day);
      expect(finding).toMatchObject({ outcome: 'gap', severity: 'high', atLeast: 'medium', missing: ['fil-trigger-date'] });
    }
  });

  test('moves the overall range accordingly', () => {
    const onlyThis = { ...cn2025, rules: cn2025.rules.filter(({ id }) => id === 'r-file25-unfiled') };
    const overall = (day: Answers, on: string) => evaluatePack(onlyThis, { ...unfiled, ...day }, { today: on }).overall;
    expect(overall({}, '2026-11-22')).toEqual({ floor: 'medium', ceiling: 'high' });
    expect(overall({ 'fil-trigger-date': '2026-01-05' }, '2026-02-14')).toEqual({ floor: 'medium', ceiling: 'medium' });
    expect(overall({ 'fil-trigger-date': '2026-01-05' }, '2026-02-15')).toEqual({ floor: 'high', ceiling: 'high' });
  });

  test('is no gap on a day before the Measures applied', () => {
    expect(findingOn('2025-05-31', {})).toMatchObject({ outcome: 'not-applicable' });
    expect(findingOn('2025-06-01', {})).toMatchObject({ outcome: 'gap' });
  });
});

test('the draft of 2023 never sets a deadline and never makes anyone overdue', () => {
  const decision = decideFiling(cnDraft2023, { ...unfiled, 'fil-trigger-date': '2020-01-01' }, '2026-11-22');
  expect(decision).toMatchObject({ status: 'required', deadline: null, overdue: 'unknown' });
});

describe('knowing more', () => {
  /** What each statement may still become: a certain one keeps being true, and only says more. */
  const later: Readonly<Record<FilingStatus, readonly FilingStatus[]>> = {
    'cannot-determine': ['cannot-determine', 'required', 'filed', 'not-required', 'approaching', 'out-of-scope'],
    'not-required': ['not-required', 'approaching', 'out-of-scope'],
    approaching: ['approaching', 'out-of-scope'],
    'out-of-scope': ['out-of-scope'],
    required: ['required', 'filed'],
    filed: ['filed'],
  };
  const bases: readonly Answers[] = [{}, gate, unfiled, { ...unfiled, 'org-roles': ['household', 'unknown'] }];

  test.each([cn2025, cnDraft2023])('never makes a filing decision false that was certain, under $id', (pack) => {
    const pairs = anyAnswers(pack, bases).chain((less) => fc.tuple(fc.constant(less), knowingMore(pack, less)));
    fc.assert(
      fc.property(pairs, fc.constantFrom('2025-07-01', '2026-11-22', '2030-01-01'), ([less, more], on) => {
        const [before, after] = [decideFiling(pack, less, on), decideFiling(pack, more, on)];
        expect(later[before.status]).toContain(after.status);
        if (after.status !== 'required') return;
        if (before.deadline !== null) expect(after.deadline).toBe(before.deadline);
        if (before.overdue !== 'unknown') expect(after.overdue).toBe(before.overdue);
      }),
      { numRuns: 1_000 },
    );
  });
});
