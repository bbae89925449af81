import { describe, expect, test } from 'vitest';
import { knownActors } from './actors';
import { assignmentRepository } from './assignments';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { taskRepository } from './tasks';

const asked = { targets: ['step:who'], due: '2025-07-10', note: "请核对 <b>' 数字", by: 'ann' };
const link = (tokenHash: string, expiresAt = '2025-07-15T00:00:00.000Z') => ({
  link: { name: '王芳', shown: '门禁', tokenHash, expiresAt },
});
const bob = { owner: 'bob', clients: null };
const parts = { title: '', owner: null, ownerName: '安保部', due: null, proof: '', state: 'open', reason: '' };

/** What every database must guarantee about assignments, personal links and remediation tasks. */
export function taskContract(emptyDatabase: EmptyDatabase): void {
  const begin = async () => {
    const { database, store } = await opened(await emptyDatabase());
    const { id } = await store.create(draft(), evaluate);
    const clock = { now: '2025-07-01T00:00:00.000Z' };
    const now = () => new Date(clock.now);
    return { database, store, id, clock, assignments: assignmentRepository(database, now), tasks: taskRepository(database, now) };
  };

  describe('assignments', () => {
    test('are kept for the one assessment and person, changed and withdrawn', async () => {
      const { assignments, id } = await begin();
      const made = await assignments.add('w1', id, { member: 'bob' }, asked);
      expect(await assignments.of('w1', 'bob', id)).toMatchObject([
        { ...made, link: null, targets: asked.targets, due: asked.due },
      ]);
      expect(await assignments.of('w1', 'eve', id)).toEqual([]);
      expect(await assignments.change('w1', id, made?.id ?? '', { assignee: 'eve', due: null })).toBe(true);
      expect(await assignments.of('w1', 'eve')).toMatchObject([{ due: null, note: asked.note }]);
      expect(await assignments.withdraw('w1', id, made?.id ?? '')).toBe(true);
      expect(await assignments.withdraw('w1', id, made?.id ?? '')).toBe(false);
      expect(await assignments.ofAssessment('w1', id)).toEqual([]);
    });

    test('of another workspace are neither seen nor made nor changed', async () => {
      const { assignments, id } = await begin();
      expect(await assignments.add('w2', id, { member: 'bob' }, asked)).toBeNull();
      const made = await assignments.add('w1', id, link('h'), asked);
      expect(await assignments.ofAssessment('w2', id)).toEqual([]);
      expect(await assignments.change('w2', id, made?.id ?? '', { due: null })).toBe(false);
      expect(await assignments.withdraw('w2', id, made?.id ?? '')).toBe(false);
      expect(await assignments.renew('w2', id, made?.id ?? '', 'h2', '2026-01-01T00:00:00.000Z')).toBeNull();
      expect(await assignments.byToken('h')).toMatchObject({ workspace: 'w1' });
    });

    test('a removed assessment is off everybody’s list, and back once restored', async () => {
      const { assignments, store, id } = await begin();
      await assignments.add('w1', id, { member: 'bob' }, asked);
      await store.remove('w1', id, 'ann');
      expect(await assignments.of('w1', 'bob')).toEqual([]);
      await store.restore('w1', id, 'ann');
      expect(await assignments.of('w1', 'bob')).toHaveLength(1);
    });
  });

  describe('a personal link', () => {
    test('opens its own assignment by the hash of its token, and nothing once it ran out, was renewed or withdrawn', async () => {
      const { assignments, id, clock } = await begin();
      const made = await assignments.add('w1', id, link('h1'), asked);
      const other = await assignments.add('w1', id, link('h2'), asked);
      expect(await assignments.byToken('h1')).toMatchObject({ id: made?.id, assessment: id, assignee: `link:${made?.link}` });
      expect(await assignments.byToken('h3')).toBeNull();
      expect(await assignments.renew('w1', id, made?.id ?? '', 'h4', '2025-07-20T00:00:00.000Z')).toBe(made?.link);
      expect(await assignments.byToken('h1')).toBeNull();
      clock.now = '2025-07-15T00:00:00.000Z';
      expect(await assignments.byToken('h2')).toBeNull();
      expect(await assignments.byToken('h4')).toMatchObject({ id: made?.id });
      expect(await assignments.change('w1', id, made?.id ?? '', { assignee: 'bob' })).toBe(false);
      await assignments.withdraw('w1', id, made?.id ?? '');
      expect(await assignments.byToken('h4')).toBeNull();
      expect(await assignments.renew('w1', id, made?.id ?? '', 'h5', '2025-08-01T00:00:00.000Z')).toBeNull();
      expect((await assignments.ofAssessment('w1', id)).map((each) => each.id)).toEqual([other?.id]);
    });

    test('of a removed assessment opens nothing', async () => {
      const { assignments, store, id } = await begin();
      await assignments.add('w1', id, link('h'), asked);
      await store.remove('w1', id, 'ann');
      expect(await assignments.byToken('h')).toBeNull();
    });

    test('counts its openings, knows when it was last used and what its holder is called', async () => {
      const { database, assignments, id } = await begin();
      const made = await assignments.add('w1', id, link('h'), asked);
      for (const opening of [true, true, false]) await assignments.used('w1', made?.link ?? '', opening);
      await assignments.used('w2', made?.link ?? '', true);
      await assignments.name('w1', made?.link ?? '', '王小芳');
      expect((await assignments.byToken('h'))?.link).toMatchObject({
        opens: 2,
        lastUsedAt: '2025-07-01T00:00:00.000Z',
        name: '王芳',
        statedName: '王小芳',
      });
      await assignments.withdraw('w1', id, made?.id ?? '');
      const actor = `link:${made?.link}`;
      expect(await knownActors(database, 'w1', [actor])).toEqual([{ id: actor, name: '王小芳', here: true }]);
      expect(await knownActors(database, 'w2', [actor])).toEqual([]);
    });
  });

  describe('remediation tasks', () => {
    test('a finding has one task however often and at once it is asked for, tasks of one’s own as many as wanted', async () => {
      const { tasks, id } = await begin();
      const rule = { ...parts, rule: 'r-pia-none' };
      const made = await Promise.all([1, 2, 3].map(() => tasks.add('w1', id, 'ann', [rule])));
      expect(made.flat()).toHaveLength(1);
      const own = { ...parts, rule: null, title: '培训' };
      expect(await tasks.add('w1', id, 'ann', [own, own])).toHaveLength(2);
      expect(await tasks.ofAssessment('w1', id)).toHaveLength(3);
    });

    test('a save over another version than the present one changes nothing', async () => {
      const { tasks, id } = await begin();
      const [task = ''] = await tasks.add('w1', id, 'ann', [{ ...parts, rule: 'r-pia-none' }]);
      const first = await tasks.find('w1', id, task);
      if (!first) throw new Error('not kept');
      const saves = await Promise.all(['a', 'b', 'c'].map((proof) => tasks.save('w1', 'ann', { ...first, proof, owner: 'bob' })));
      expect(saves.filter(Boolean)).toHaveLength(1);
      expect(await tasks.find('w1', id, task)).toMatchObject({ version: 2, owner: 'bob' });
      expect(await tasks.save('w1', 'ann', { ...first, proof: 'late' })).toBe(false);
      expect(await tasks.inStates('w1', ['open', 'doing'], bob, 10)).toHaveLength(1);
    });

    test('of an account are listed by last day, none at the end, without what is finished, removed or beyond the limit', async () => {
      const { tasks, store, id } = await begin();
      const gone = await store.create(draft(), evaluate);
      const own = (title: string, due: string | null, state = 'open') => ({
        ...parts,
        rule: null,
        title,
        due,
        state,
        owner: 'bob',
      });
      await tasks.add('w1', id, 'ann', [own('last', null), own('second', '2025-09-01', 'doing'), own('over', null, 'done')]);
      await tasks.add('w1', id, 'ann', [own('first', '2025-08-01'), { ...own('another', '2025-07-01'), owner: 'eve' }]);
      await tasks.add('w1', gone.id, 'ann', [own('gone', '2025-07-01')]);
      await store.remove('w1', gone.id, 'ann');
      const titles = async (most: number) => (await tasks.inStates('w1', ['open', 'doing'], bob, most)).map(({ title }) => title);
      expect(await titles(10)).toEqual(['first', 'second', 'last']);
      expect(await titles(2)).toEqual(['first', 'second']);
      const everybody = (clients: readonly string[] | null) => tasks.inStates('w1', ['open'], { owner: null, clients }, 10);
      expect((await everybody(null)).map(({ title }) => title)).toEqual(['another', 'first', 'last']);
      expect(await everybody(['c1'])).toEqual([]);
    });

    test('of another workspace are neither seen nor made nor changed', async () => {
      const { tasks, id } = await begin();
      expect(await tasks.add('w2', id, 'eve', [{ ...parts, rule: null, title: 'x' }])).toEqual([]);
      const [task = ''] = await tasks.add('w1', id, 'ann', [{ ...parts, rule: null, title: '培训', owner: 'bob' }]);
      const mine = await tasks.find('w1', id, task);
      expect(await tasks.find('w2', id, task)).toBeNull();
      expect(await tasks.inStates('w2', ['open', 'doing'], bob, 10)).toEqual([]);
      expect(mine && (await tasks.save('w2', 'eve', { ...mine, title: 'x' }))).toBe(false);
      expect(await tasks.ofAssessment('w1', id)).toEqual([mine]);
    });
  });
}
