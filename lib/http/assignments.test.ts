import { expect, test } from 'vitest';
import { parseAssignmentChange } from './assignments';

test('a change of an assignment changes something', () => {
  expect(parseAssignmentChange({ assignment: 'a', due: null })).toMatchObject({ ok: true });
  for (const nothing of [{ assignment: 'a' }, { assignment: 'a', note: undefined }]) {
    expect(parseAssignmentChange(nothing)).toEqual({ ok: false, problems: [{ path: '', message: 'empty' }] });
  }
});
