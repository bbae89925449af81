import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

/** The same value with the keys of every object in another order. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, Json] => [key, shuffled(member)]);
  return Object.fromEntries(entries.reverse());
}

test('the order in which keys were written never matters', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
    }),
  );
});

test('the text reads back as the same value, and only equal values share a text', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const plain = (value: Json) => JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(a))).toEqual(plain(a));
      const equal = fc.stringify(shuffledSort(plain(a))) === fc.stringify(shuffledSort(plain(b)));
      expect(canonicalJson(a) === canonicalJson(b)).toBe(equal);
    }),
  );
});

/** Keys sorted by other means than the ones under test. */
function shuffledSort(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffledSort);
  if (typeof value !== 'object' || value === null) return value;
  const keys = [...Object.keys(value)].sort();
  return Object.fromEntries(keys.map((key) => [key, shuffledSort((value as Record<string, Json>)[key] ?? null)]));
}

test('keys are in code-unit order at every depth, and undefined members are left out', () => {
  expect(canonicalJson({ b: [{ z: 1, a: undefined, B: 2 }], a: '面' })).toBe('{"a":"面","b":[{"B":2,"z":1}]}');
});

test('what JSON cannot carry is refused, not guessed', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, circle, [undefined], 1n]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  }
});
