import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitField } from '../schema/field';
import { fieldsMeant, isOverdue, isTarget, linkActor, linkOfActor, questionsMeant } from './assigning';

const steps = [
  { id: 'who', questions: [{ id: 'a' }, { id: 'b' }] },
  { id: 'what', questions: [{ id: 'c' }] },
  { id: 'how', questions: [{ id: 'd' }, { id: 'e' }] },
];
const every = steps.flatMap(({ questions }) => questions.map(({ id }) => id));
const targets = fc.subarray(['all', ...steps.map(({ id }) => `step:${id}`), ...every.map((id) => `question:${id}`)]);

describe('what was assigned', () => {
  test('opens the answer and the note of the questions meant, and no field of any other kind or question', () => {
    fc.assert(
      fc.property(targets, (list) => {
        const meant = questionsMeant(list, steps);
        const open = [...fieldsMeant(list, steps)].map(splitField);
        expect(new Set(open.map(({ id }) => id))).toEqual(new Set(meant));
        expect(open.every(({ kind }) => kind === 'answer' || kind === 'note')).toBe(true);
        expect(open).toHaveLength(meant.length * 2);
      }),
    );
  });

  test('is the union of its parts, in the order of the questionnaire, however it is written', () => {
    fc.assert(
      fc.property(targets, targets, (one, two) => {
        const both = new Set([...questionsMeant(one, steps), ...questionsMeant(two, steps)]);
        expect(questionsMeant([...two, ...one], steps)).toEqual(every.filter((id) => both.has(id)));
      }),
    );
  });

  test('is nothing where the questionnaire does not know it', () => {
    for (const unknown of ['', 'ALL', 'step:', 'step:a', 'question:who', 'question:z', 'q:a', 'a']) {
      expect([unknown, isTarget(unknown, steps), questionsMeant([unknown], steps)]).toEqual([unknown, false, []]);
    }
    expect(['all', 'step:who', 'question:e'].every((each) => isTarget(each, steps))).toBe(true);
  });

  test('is overdue from the day after its last day, and never without one', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23', null].map((due) => isOverdue(due, '2026-11-22'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('names a link apart from every account', () => {
    expect(linkOfActor(linkActor('x'))).toBe('x');
    expect(linkOfActor('local-owner')).toBeNull();
  });
});
