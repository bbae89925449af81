import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptThrough, keptUntil } from './retention';

const civil = fc
  .date({ min: new Date('2021-11-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

test('a report is kept through the same day three years later', () => {
  expect(keptThrough('2025-06-01')).toBe('2028-06-01');
  expect(keptThrough('2025-12-31')).toBe('2028-12-31');
  expect(keptThrough('2025-02-28')).toBe('2028-02-28');
});

test('signed on a leap day it is kept a day longer rather than a day less', () => {
  expect(keptThrough('2024-02-29')).toBe('2027-03-01');
});

test('on the last day it is still kept, on the day after no more', () => {
  expect(keptUntil(['2025-06-01'], '2028-06-01')).toBe('2028-06-01');
  expect(keptUntil(['2025-06-01'], '2028-06-02')).toBeNull();
  expect(keptUntil([], '2025-06-01')).toBeNull();
});

test('whenever it was signed, keeping lasts three whole years, and the version signed last decides', () => {
  fc.assert(
    fc.property(fc.array(civil, { minLength: 1, maxLength: 5 }), (signed) => {
      for (const day of signed) {
        const days = daysBetween(day, keptThrough(day));
        expect(days === 1095 || days === 1096).toBe(true);
      }
      const last = [...signed].sort().at(-1) ?? '';
      expect(keptUntil(signed, last)).toBe(keptThrough(last));
      expect(keptUntil(signed, keptThrough(last))).toBe(keptThrough(last));
    }),
  );
});
