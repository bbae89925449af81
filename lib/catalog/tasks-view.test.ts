import { describe, expect, test } from 'vitest';
import { p01 } from '../../content/personas/p01';
import type { StoredTask } from '../db/tasks';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { defaultPack } from './index';
import { tasksView } from './tasks-view';

const pack = defaultPack();
const today = '2026-11-22';
const view = (tasks: readonly StoredTask[], answers: Answers = p01.answers) =>
  tasksView({ pack, answers, result: evaluatePack(pack, answers, { today }), tasks, names: { u1: '王芳' }, today, locale: 'zh' });
const task = (rule: string | null, parts: Partial<StoredTask> = {}): StoredTask => ({
  id: rule ?? 'own',
  assessment: 'a',
  rule,
  title: rule === null ? '培训' : '',
  owner: null,
  ownerName: '',
  due: null,
  proof: '',
  state: 'open',
  reason: '',
  version: 1,
  updatedAt: '',
  ...parts,
});

describe('remediation tasks', () => {
  const offered = view([]).offered;

  test('every certain finding shown on its own is offered as a task until it has one', () => {
    expect(offered.length).toBeGreaterThan(2);
    expect(offered.every(({ remedy }) => remedy.length > 0)).toBe(true);
    const made = view(offered.map(({ rule }) => task(rule)));
    expect(made.offered).toEqual([]);
    expect(made.tasks.map(({ rule, words }) => [rule, words]).sort()).toEqual(
      offered.map(({ rule, remedy }) => [rule, remedy]).sort(),
    );
  });

  test('a task knows the answers its finding rests on, those that could settle it while it is open, and says when it is gone', () => {
    for (const { rule } of offered) {
      const [shown] = view([task(rule)]).tasks;
      expect([rule, shown?.standing, (shown?.questions.length ?? 0) > 0]).toEqual([rule, 'gap', true]);
      const unknown = view([task(rule)], {}).tasks[0];
      expect([rule, unknown?.standing, (unknown?.questions.length ?? 0) > 0]).toEqual([rule, 'open', true]);
    }
    const mended = view([task('r-necessity-undocumented')], { ...p01.answers, 'nec-documented': 'yes' }).tasks[0];
    expect(mended).toMatchObject({ standing: 'gone', questions: [] });
  });

  test('only what is still to do can be overdue, and the earliest last day comes first', () => {
    const past = { due: '2026-11-21' };
    const shown = view([
      task(null, { id: '1' }),
      task(null, { id: '2', due: '2026-11-22', owner: 'u1' }),
      task(null, { id: '3', ...past }),
      task(null, { id: '4', ...past, state: 'done' }),
    ]).tasks;
    expect(shown.map(({ id, overdue }) => [id, overdue])).toEqual([
      ['3', true],
      ['4', false],
      ['2', false],
      ['1', false],
    ]);
    expect(shown[2]?.inCharge).toBe('王芳');
  });
});
