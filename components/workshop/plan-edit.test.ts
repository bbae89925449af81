import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '@/lib/workshop/plan';
import {
  addDepartment,
  addQuestions,
  askOf,
  freshBlockId,
  moveBlock,
  moveQuestion,
  plannedIds,
  removeDepartment,
  removeQuestion,
} from './plan-edit';

const plan = (blocks: readonly (readonly string[])[]): Plan => ({
  title: 't',
  on: null,
  departments: ['法务', '运营'],
  blocks: blocks.map((ids, at) => ({
    id: `b${at}`,
    title: '',
    minutes: 10,
    questions: ids.map((question) => ({ question, askedOf: [] })),
  })),
});
const anyPlan = fc
  .uniqueArray(
    fc.integer({ min: 0, max: 30 }).map((n) => `q${n}`),
    { maxLength: 8 },
  )
  .chain((ids) =>
    fc
      .array(fc.nat(3), { minLength: ids.length, maxLength: ids.length })
      .map((places) => plan([0, 1, 2, 3].map((at) => ids.filter((_, index) => places[index] === at)))),
  );
const anyMove = fc.record({
  kind: fc.constantFrom('question', 'block', 'add', 'remove'),
  id: fc.integer({ min: 0, max: 30 }).map((n) => `q${n}`),
  block: fc.nat(3).map((n) => `b${n}`),
  by: fc.constantFrom<-1 | 1>(-1, 1),
});

test('whatever is moved, added or taken out, a question stands in the plan at most once and none is lost by moving', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyMove, { maxLength: 20 }), (start, moves) => {
      let current = start;
      for (const { kind, id, block, by } of moves) {
        const before = [...plannedIds(current)].sort();
        if (kind === 'question') current = moveQuestion(current, id, by);
        if (kind === 'block') current = moveBlock(current, block, by);
        if (kind === 'add') current = addQuestions(current, block, [id, id]);
        if (kind === 'remove') current = removeQuestion(current, id);
        const after = [...plannedIds(current)].sort();
        expect(new Set(after).size).toBe(after.length);
        if (kind === 'question' || kind === 'block') expect(after).toEqual(before);
      }
      expect(plan([]).blocks.some(({ id }) => id === freshBlockId(current))).toBe(false);
      expect(current.blocks.map(({ id }) => id)).not.toContain(freshBlockId(current));
    }),
  );
});

test('a question at the edge of its block goes into the neighbouring one, and back to where it was', () => {
  const start = plan([['a', 'b'], [], ['c']]);
  const moved = moveQuestion(start, 'b', 1);
  expect(moved.blocks.map(({ questions }) => questions.map(({ question }) => question))).toEqual([['a'], ['b'], ['c']]);
  expect(moveQuestion(moved, 'b', -1)).toEqual(start);
  expect(moveQuestion(start, 'a', -1)).toEqual(start);
});

test('a department taken off the list is asked nothing any more', () => {
  const asked = askOf(plan([['a', 'b']]), 'a', ['法务', '运营']);
  const left = removeDepartment(asked, '法务');
  expect(left.departments).toEqual(['运营']);
  expect(left.blocks[0]?.questions[0]?.askedOf).toEqual(['运营']);
  expect(addDepartment(addDepartment(left, ' 法务 '), '法务').departments).toEqual(['运营', '法务']);
});
