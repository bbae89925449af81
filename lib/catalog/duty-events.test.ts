import { expect, test } from 'vitest';
import { dutyEvents } from './duty-events';
import { defaultPack } from './index';

const answers = {
  'org-roles': ['deployer'],
  'scn-function': ['identify-1ton'],
  'col-persons-stored': 120_000,
  'fil-trigger-date': '2026-09-24',
  'fil-status': 'not-filed',
};
const on = (day: string) => dutyEvents({ pack: defaultPack(), answers, on: day, locale: 'zh' });

test('the filing gives its last day and the day we advise, both ahead', () => {
  const filing = on('2026-10-08').filter(({ title }) => title.includes('备案'));
  expect(filing.map(({ day }) => day)).toContain('2026-11-12');
  for (const { day } of on('2026-10-08')) expect(day >= '2026-10-08').toBe(true);
});

test('days that have passed are no reminders', () => {
  expect(on('2026-11-20').filter(({ day }) => day < '2026-11-20')).toEqual([]);
});

test('the estimate of the filing number is a reminder no more exact than it can be, and marked as an estimate', () => {
  const growing = (growth: number) => {
    const given = { ...answers, 'col-persons-stored': 40_000, 'frt-growth-month': growth };
    const events = dutyEvents({ pack: defaultPack(), answers: given, on: '2026-11-22', locale: 'zh' });
    return events.filter(({ id }) => id === 'frt-filing-forecast').map(({ day, title }) => [day, title]);
  };
  expect(growing(10_000)).toEqual([['2027-05-24', expect.stringMatching(/^估算：2027年5月24日前后/)]]);
  expect(growing(3_000)).toEqual([['2028-07-01', expect.stringMatching(/^估算：2028年7月前后/)]]);
  expect(growing(600)).toEqual([]);
});
