import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut';

test('a text is cut to the length asked for, at most one unit less, and stays a text that an address can carry', () => {
  const text = fc.array(fc.constantFrom('a', '脸', '😀', '👩‍👧', '\u202e')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(40), (whole, units) => {
      const part = cut(whole, units);
      expect(whole.startsWith(part)).toBe(true);
      expect(part.length).toBeLessThanOrEqual(units);
      expect(part.length).toBeGreaterThanOrEqual(Math.min(whole.length, units) - 1);
      expect(() => encodeURIComponent(part)).not.toThrow();
    }),
  );
});
