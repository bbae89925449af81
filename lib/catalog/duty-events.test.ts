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
