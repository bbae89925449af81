import { expect, test } from 'vitest';
import { type IssuedVersion, lastIssuedBefore } from './record';

const issued = (seq: number, day: number): IssuedVersion => ({
  seq,
  reportNumber: `MJ-${seq}`,
  evaluatedOn: `2026-11-0${day}`,
  issuedAt: `2026-11-0${day}T01:00:00.000Z`,
});

test('the version compared with is the newest handed out before the present answers, never the present ones', () => {
  const versions = [issued(4, 2), issued(9, 5), issued(4, 3), issued(12, 6)];
  expect(lastIssuedBefore(versions, 12)).toEqual(issued(9, 5));
  expect(lastIssuedBefore(versions, 9)).toEqual(issued(4, 3));
  expect(lastIssuedBefore(versions, 4)).toBeNull();
  expect(lastIssuedBefore([], 7)).toBeNull();
});
