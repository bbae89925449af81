import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedTask, type TaskChange, type TaskParts, taskStates } from './tasks';

const text = fc.constantFrom('', '  ', '改', '已换合同');
const state = fc.constantFrom(...taskStates);
const parts = {
  title: text,
  owner: fc.constantFrom(null, 'ann', 'bob'),
  ownerName: text,
  due: fc.constantFrom(null, '2026-12-01'),
  proof: text,
  state,
  reason: text,
};
const task: fc.Arbitrary<TaskParts> = fc.record({ ...parts, rule: fc.constantFrom(null, 'r-pia-none') });
const change: fc.Arbitrary<TaskChange> = fc.record(parts, { requiredKeys: [] });
const hand = fc.constantFrom('manager' as const, 'owner' as const);

describe('a remediation task', () => {
  test('is never dropped without a reason, keeps none otherwise, and if its own has a title', () => {
    fc.assert(
      fc.property(task, change, hand, (before, asked, by) => {
        const after = changedTask(before, asked, by);
        if ('refused' in after) return;
        expect(after.task.state === 'dropped').toBe(after.task.reason.trim() !== '');
        expect(after.task.rule !== null || after.task.title.trim() !== '').toBe(true);
      }),
    );
  });

  test('gives whoever is only in charge of it its state and its proof, and no decision to drop it or take it up again', () => {
    fc.assert(
      fc.property(task, change, (before, asked) => {
        const after = changedTask(before, asked, 'owner');
        if ('refused' in after) return;
        const { state: _, proof: __, reason: ___, ...fixed } = after.task;
        expect(before).toMatchObject(fixed);
        if ([before.state, after.task.state].includes('dropped')) expect(after.task).toEqual(before);
      }),
    );
  });

  test('a manager’s change is taken as asked wherever nothing is missing', () => {
    fc.assert(
      fc.property(task, change, (before, asked) => {
        const wanted = { ...before, ...asked };
        const missing = wanted.rule === null && wanted.title.trim() === '' ? 'title' : null;
        const lacking = missing ?? (wanted.state === 'dropped' && wanted.reason.trim() === '' ? 'reason' : null);
        const after = changedTask(before, asked, 'manager');
        if (lacking) expect(after).toEqual({ refused: lacking });
        else expect(after).toEqual({ task: { ...wanted, reason: wanted.state === 'dropped' ? wanted.reason : '' } });
      }),
    );
  });
});
