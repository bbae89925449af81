import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asFarAsKnown, expectedDay } from './forecast';
import { addDays, daysBetween } from './working-days';

const on = '2026-11-22';
const growth = fc.record({ stored: fc.integer({ min: 0, max: 99_999 }), perYear: fc.integer({ min: 1, max: 1_000_000 }) });

describe('the day a number of persons is expected', () => {
  test('is worked out from even growth', () => {
    expect(expectedDay(on, { stored: 88_000, perYear: 12_000 }, 100_000)).toBe(addDays(on, 365));
    expect(expectedDay(on, { stored: 40_000, perYear: 120_000 }, 100_000)).toBe('2027-05-24');
  });

  test('is today where it is reached, and none where nothing grows or ten years do not suffice', () => {
    expect(expectedDay(on, { stored: 100_000, perYear: -5 }, 100_000)).toBe(on);
    expect(expectedDay(on, { stored: 99_999, perYear: 0 }, 100_000)).toBeNull();
    expect(expectedDay(on, { stored: 99_999, perYear: -1 }, 100_000)).toBeNull();
    expect(expectedDay(on, { stored: 0, perYear: 9_999 }, 100_000)).toBeNull();
    expect(expectedDay(on, { stored: 0, perYear: 10_000 }, 100_000)).toBe(addDays(on, 3_650));
  });

  test('is the first day on which the even growth is there', () => {
    fc.assert(
      fc.property(growth, (given) => {
        const reached = expectedDay(on, given, 100_000);
        if (reached === null) return;
        const stockAfter = (days: number) => given.stored + (given.perYear * days) / 365;
        const days = daysBetween(on, reached);
        expect(stockAfter(days)).toBeGreaterThanOrEqual(100_000 - 1e-6);
        expect(stockAfter(days - 1)).toBeLessThan(100_000);
      }),
    );
  });

  test('comes no later with more persons, more growth or a lower limit', () => {
    const orNever = (date: string | null) => date ?? '9999-12-31';
    fc.assert(
      fc.property(growth, fc.nat(50_000), fc.nat(500_000), (given, more, faster) => {
        const reached = orNever(expectedDay(on, given, 100_000));
        expect(orNever(expectedDay(on, { ...given, stored: given.stored + more }, 100_000)) <= reached).toBe(true);
        expect(orNever(expectedDay(on, { ...given, perYear: given.perYear + faster }, 100_000)) <= reached).toBe(true);
        expect(orNever(expectedDay(on, given, 80_000)) <= reached).toBe(true);
      }),
    );
  });
});

describe('an estimated day is said', () => {
  test('to the day within a year, to the month within three, beyond that to the year', () => {
    expect(asFarAsKnown(on, on)).toBe(on);
    expect(asFarAsKnown(on, addDays(on, 365))).toBe(addDays(on, 365));
    expect(asFarAsKnown(on, addDays(on, 366))).toBe('2027-11');
    expect(asFarAsKnown(on, addDays(on, 1_095))).toBe('2029-11');
    expect(asFarAsKnown(on, addDays(on, 1_096))).toBe('2029');
  });

  test('never more exactly the further off it lies, and always of that very day', () => {
    fc.assert(
      fc.property(fc.nat(4_000), fc.nat(4_000), (days, more) => {
        const [near, far] = [addDays(on, days), addDays(on, days + more)];
        expect(near.startsWith(asFarAsKnown(on, near))).toBe(true);
        expect(asFarAsKnown(on, far).length).toBeLessThanOrEqual(asFarAsKnown(on, near).length);
      }),
    );
  });
});
