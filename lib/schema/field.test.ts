import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerValue } from './answer';
import { fieldValues, isFieldName, namedFields, riskLevels } from './field';

const id = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
const parts = fc.record({
  answers: fc.dictionary(id, fc.oneof(fc.string(), fc.nat(), fc.array(fc.string())), { noNullPrototype: true }),
  notes: fc.dictionary(id, fc.string(), { noNullPrototype: true }),
  planned: fc.dictionary(id, fc.string(), { noNullPrototype: true }),
  overrides: fc.dictionary(id, fc.record({ level: fc.constantFrom(...riskLevels), reason: fc.constant('because') }), {
    noNullPrototype: true,
  }),
  particulars: fc.dictionary(id, fc.string(), { noNullPrototype: true }),
});
const stored = (named: readonly (readonly [string, AnswerValue])[]) => named.map(([field, value]) => ({ field, value }));

test('values taken apart into fields come back the same, and every field has a name the database takes', () => {
  fc.assert(
    fc.property(parts, (values) => {
      const named = namedFields(values);
      expect(named.every(([name]) => isFieldName(name))).toBe(true);
      expect(fieldValues(stored(named))).toEqual(values);
    }),
  );
});

test('planned answers and stated levels never become answers', () => {
  const values = fieldValues([
    { field: 'q:consent', value: 'no' },
    { field: 'p:consent', value: 'yes' },
    { field: 'l:leak-impact', value: 'low' },
    { field: 'w:leak-impact', value: 'encrypted' },
  ]);
  expect(values.answers).toEqual({ consent: 'no' });
  expect(values.planned).toEqual({ consent: 'yes' });
  expect(values.overrides).toEqual({ 'leak-impact': { level: 'low', reason: 'encrypted' } });
});

test('a stated level counts only with its reason, and cleared fields not at all', () => {
  expect(fieldValues([{ field: 'l:leak-impact', value: 'low' }]).overrides).toEqual({});
  const blank = [
    { field: 'l:leak-impact', value: 'low' },
    { field: 'w:leak-impact', value: ' ' },
    { field: 'q:consent', value: null },
  ];
  expect(fieldValues(blank)).toEqual({ answers: {}, notes: {}, planned: {}, overrides: {}, particulars: {} });
});

test('a particular of the report is neither an answer nor a note', () => {
  const values = fieldValues([{ field: 'r:consent', value: 'We asked the residents.' }]);
  expect(values).toMatchObject({ answers: {}, notes: {}, particulars: { consent: 'We asked the residents.' } });
});
