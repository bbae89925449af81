import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPack } from '../catalog/index';
import { editDistance, nearest } from './nearest';

const ids = Object.keys(defaultPack().questions);
const alphabet = fc.constantFrom(...'abcxyz01-');

test('an id with one letter lost finds its way back', () => {
  expect(nearest('scn-typ', ids)).toBe('scn-type');
  expect(nearest('col-person-stored', ids)).toBe('col-persons-stored');
});

test('two letters swapped count as one slip', () => {
  expect(editDistance('answres', 'answers')).toBe(1);
  expect(nearest('ogr-roles', ids)).toBe('org-roles');
});

test('case, underscores and full-width letters do not matter', () => {
  expect(nearest('SCN_Type', ids)).toBe('scn-type');
  expect(nearest('ｓｃｎ－ｔｙｐｅ', ids)).toBe('scn-type');
});

test('an unfinished id is completed only when it is clear which', () => {
  expect(nearest('prop', ['property-gate', 'metro'])).toBe('property-gate');
  expect(nearest('medical', ['medical-sign-in', 'medical-record'])).toBeUndefined();
});

test('something unlike any id suggests nothing', () => {
  expect(nearest('completely-different', ids)).toBeUndefined();
  expect(nearest('', ids)).toBeUndefined();
  expect(nearest('x'.repeat(1_000_000), ids)).toBeUndefined();
});

test('any single edit of any id suggests an id no further away', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(), alphabet, fc.boolean(), (id, seed, letter, drop) => {
      const at = seed % id.length;
      const slipped = id.slice(0, at) + (drop ? '' : letter) + id.slice(at + 1);
      const found = nearest(slipped, ids);
      expect(found).toBeDefined();
      expect(editDistance(slipped, found ?? '')).toBeLessThanOrEqual(1);
    }),
  );
});

test('distance is symmetric, zero for equals, and cut off at the limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit));
    }),
  );
});
