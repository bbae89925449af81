import { expect, test } from 'vitest';
import { parseFacilitatorCommand, parseNewWorkshop, parseParticipantCommand, parsePlanChange } from './workshop';

const block = { id: 'one', title: '数据', minutes: 20, questions: [{ question: 'org-name', askedOf: ['法务'] }] };
const plan = { title: '门禁', on: '2026-12-01', departments: ['法务'], blocks: [block] };
const known = (question: string) => question.startsWith('org-');
const problems = (read: ReturnType<typeof parseNewWorkshop>) => (read.ok ? [] : read.problems);

test('a plan is taken whole, or every fault is named by its path', () => {
  expect(parseNewWorkshop({ plan }, known)).toEqual({ ok: true, value: { plan, demo: false } });
  expect(parsePlanChange({ plan, base: 2 }, known)).toMatchObject({ ok: true, value: { base: 2 } });
  const odd = {
    ...plan,
    departments: ['法务', '法务'],
    blocks: [
      { ...block, questions: [...block.questions, ...block.questions, { question: 'elsewhere', askedOf: ['财务'] }] },
      { ...block, questions: [] },
    ],
  };
  expect(problems(parseNewWorkshop({ plan: odd }, known))).toEqual([
    { path: 'plan.departments.1', message: 'repeated' },
    { path: 'plan.blocks.0.questions.1.question', message: 'repeated' },
    { path: 'plan.blocks.0.questions.2.question', message: 'unknown-question' },
    { path: 'plan.blocks.0.questions.2.askedOf', message: 'unknown-department' },
    { path: 'plan.blocks.1.id', message: 'repeated' },
  ]);
  const paths = problems(
    parseNewWorkshop({ plan: { ...plan, title: ' ', on: '2026-02-30', blocks: [{ ...block, minutes: 0 }] } }, known),
  );
  expect(paths.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'plan.title empty',
    'plan.on not-a-date',
    'plan.blocks.0.minutes too-small',
  ]);
});

test('a command without its name, with a part nobody asked for, or of the other side is refused', () => {
  const sent = { key: 'key-00000001', seq: 3, command: { do: 'show', question: 'org-name' } };
  expect(parseFacilitatorCommand(sent)).toEqual({ ok: true, value: sent });
  expect(parseParticipantCommand(sent).ok).toBe(false);
  for (const odd of [
    { ...sent, key: 'x' },
    { ...sent, seq: -1 },
    { ...sent, more: 1 },
    { ...sent, command: { do: 'erase' } },
    null,
    [],
  ])
    expect(parseFacilitatorCommand(odd).ok).toBe(false);
  const vote = {
    key: 'key-00000001',
    seq: 0,
    command: { do: 'vote', question: 'org-name', round: 1, answer: ['a'], reason: '' },
  };
  expect(parseParticipantCommand(vote)).toEqual({ ok: true, value: vote });
  expect(parseParticipantCommand({ ...vote, command: { ...vote.command, answer: { a: 1 } } }).ok).toBe(false);
  expect(parseParticipantCommand({ ...vote, command: { ...vote.command, round: undefined } })).toMatchObject({
    problems: [{ path: 'command.round' }],
  });
});
