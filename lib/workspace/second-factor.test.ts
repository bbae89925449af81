import { expect, test } from 'vitest';
import { wantedFactor } from './second-factor';

const from = '2026-11-22T00:00:00.000Z';
const lacking = { from, has: false, ownPassword: true };

test('a second factor is owed from the very instant the grace ends, and announced before', () => {
  expect(wantedFactor(lacking, '2026-11-21T23:59:59.999Z')).toEqual({ from, owed: false });
  expect(wantedFactor(lacking, from)).toEqual({ from, owed: true });
});

test('nothing is asked where the workspace does not, of who has one, and of who only comes in by single sign-on', () => {
  for (const free of [{ from: null }, { has: true }, { ownPassword: false }])
    expect(wantedFactor({ ...lacking, ...free }, '2030-01-01T00:00:00.000Z')).toBe(null);
});
