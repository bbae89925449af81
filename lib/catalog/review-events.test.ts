import { expect, test } from 'vitest';
import { defaultPack } from './index';
import { reviewEvents } from './review-events';

const answers = { 'org-roles': ['deployer'], 'scn-function': ['identify-1ton'], 'org-total-persons': 20_000_000 };
const events = (on: string, more = {}) =>
  reviewEvents({ pack: defaultPack(), answers: { ...answers, ...more }, on, locale: 'zh' });

test('report and record are kept three years, counted from the reference date, and the entry says that this is our counting', () => {
  const kept = events('2026-11-22').find(({ id }) => id === 'pia-keep-review');
  expect(kept?.day).toBe('2029-11-22');
  expect(kept?.text).toContain('法律没有写明从哪一天起算');
});

test('a day that the later year lacks becomes the last of February', () => {
  expect(events('2028-02-29').find(({ id }) => id === 'pia-keep-review')?.day).toBe('2031-02-28');
});

test('the audit above ten million persons comes round in two years, and for nobody else', () => {
  const audits = (more = {}) => events('2026-11-22', more).filter(({ id }) => id === 'audit-large-review');
  expect(audits().map(({ day }) => day)).toEqual(['2028-11-22']);
  expect(audits({ 'org-total-persons': 500 })).toEqual([]);
  expect(audits({ 'org-total-persons': 'unknown' })).toEqual([]);
});
