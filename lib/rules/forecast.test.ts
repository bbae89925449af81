import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { cnDraft2023 } from '../../content/packs/cn-draft-2023/pack';
import type { Answers } from '../schema/answer';
import { forecastFor } from './forecast';

const on = '2026-11-22';
const gate: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'], 'scn-place': 'workplace' };
const forecast = (answers: Answers) => forecastFor(cn2025, { ...gate, ...answers }, on);

describe('the forecast of the filing', () => {
  test('gives the day of 100,000, the caution of 80,000 and the deadline that follows', () => {
    expect(forecast({ 'col-persons-stored': 40_000, 'frt-growth-month': 10_000 })?.cases).toEqual([
      {
        basis: 'growth',
        given: 10_000,
        caution: '2027-03-24',
        reached: '2027-05-24',
        deadline: expect.objectContaining({ date: '2027-07-05', provisional: true, latest: '2027-07-06' }),
        about: { caution: '2027-03-24', reached: '2027-05-24', deadline: '2027-07-05' },
      },
    ]);
  });

  test('says no more than a month beyond a year, and no more than a year beyond three, for the deadline as well', () => {
    const about = (growth: number) => forecast({ 'col-persons-stored': 40_000, 'frt-growth-month': growth })?.cases[0]?.about;
    expect(about(3_000)).toEqual({ caution: '2028-01', reached: '2028-07', deadline: '2028-09' });
    expect(about(600)).toEqual({ caution: '2032', reached: '2035', deadline: '2035' });
  });

  test('takes a projected count as growth over twelve months, and puts the earlier case first', () => {
    const cases = forecast({ 'col-persons-stored': 70_000, 'frt-growth-month': 1_000, 'col-persons-projected': 130_000 })?.cases;
    expect(cases?.map(({ basis, given }) => [basis, given])).toEqual([
      ['projection', 130_000],
      ['growth', 1_000],
    ]);
  });

  test('names what it lacks instead of taking it for zero', () => {
    expect(forecast({})).toEqual({ stored: null, cases: [], missing: ['col-persons-stored'] });
    expect(forecast({ 'col-persons-stored': 500, 'frt-growth-month': 'unknown' })).toEqual({
      stored: 500,
      cases: [],
      missing: ['frt-growth-month', 'col-persons-projected'],
    });
  });

  test('expects no day where nothing grows', () => {
    expect(forecast({ 'col-persons-stored': 500, 'frt-growth-month': 0 })?.cases[0]).toMatchObject({
      reached: null,
      deadline: null,
    });
  });

  test('is not made once the number is reached, outside recognition, or under the draft of 2023', () => {
    expect(forecast({ 'col-persons-stored': 100_000 })).toBeNull();
    expect(forecast({ 'scn-function': ['detect-count'], 'col-persons-stored': 5 })).toBeNull();
    expect(forecast({ 'org-roles': ['household'], 'col-persons-stored': 5 })).toBeNull();
    expect(forecastFor(cnDraft2023, { ...gate, 'col-persons-stored': 5 }, on)).toBeNull();
  });
});
