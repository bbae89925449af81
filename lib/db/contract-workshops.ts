import { describe, expect, onTestFinished, test } from 'vitest';
import type { Question } from '../schema/question';
import { type Answered, roomKeeper } from '../service/room-keeper';
import type { FacilitatorCommand, ParticipantCommand } from '../workshop/command';
import { decideFacilitator, decideJoin, decideParticipant } from '../workshop/decide';
import type { Plan } from '../workshop/plan';
import { roomView } from '../workshop/show';
import { openDatabase } from './client';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { keepingRepository } from './keeping';
import { workshopRepository } from './workshops';

const text = { zh: '题', en: 'question' };
const asked: Question = { id: 'consent', kind: 'yes-no', text, why: text, basis: [] };
const question = (id: string) => (id === 'consent' ? asked : undefined);
const plan: Plan = {
  title: '门禁',
  on: null,
  departments: ['法务', '安全'],
  blocks: [{ id: 'one', title: '一', minutes: 10, questions: [{ question: 'consent', askedOf: [] }] }],
};
const entry = (id: string) => ({ workspace: 'w1', actor: 'ann', action: 'workshop.created', subject: id, detail: {} });

/** What every database must guarantee about workshops. */
export function workshopContract(emptyDatabase: EmptyDatabase): void {
  /** An open workshop, and two processes of one database that hold its room. */
  const begin = async () => {
    const env = await emptyDatabase();
    const { database, store } = await opened(env);
    const other = await openDatabase(env);
    onTestFinished(() => other.close());
    const { id: assessment } = await store.create(draft(), evaluate);
    const [first, second] = [workshopRepository(database), workshopRepository(other)];
    const made = { workspace: 'w1', actor: 'ann', assessment, plan, language: 'zh', demo: false } as const;
    const id = (await first.create(made, entry)) ?? '';
    const process = (repository: typeof first) => {
      const keeper = roomKeeper({ store: async () => repository, question, happened: () => undefined });
      const command = (by: string, key: string, asks: FacilitatorCommand, seq = 1_000_000) =>
        keeper.ask(id, {
          by,
          key,
          decide: (room, circumstances) => decideFacilitator(room, { command: asks, seq }, circumstances),
          wantsCode: asks.do === 'open',
        });
      const part = (by: string, key: string, asks: ParticipantCommand) =>
        keeper.ask(id, { by, key, decide: (room, circumstances) => decideParticipant(room, by, asks, circumstances) });
      const vote = (by: string, key: string, answer: string) =>
        part(by, key, { do: 'vote', question: 'consent', round: 1, answer, reason: '' });
      const join = (by: string) =>
        keeper.ask(id, {
          by,
          key: null,
          decide: (room) => decideJoin(room, by, { name: `Name-${by}`, department: '法务' }),
          with: () => ({ participant: { id: by, tokenHash: `hash of ${by}` } }),
        });
      return { keeper, command, vote, join };
    };
    return { database, store, assessment, id, made, first, one: process(first), two: process(second) };
  };
  const well = (answers: readonly (Answered | null)[]) => answers.filter((answer) => answer?.ok);

  describe('workshops', () => {
    test('are prepared, changed by whoever saw the last save, found in their own workspace alone, and removed until opened', async () => {
      const { first, one, id, assessment, made } = await begin();
      expect(await first.create({ ...made, workspace: 'w2' }, entry)).toBeNull();
      expect(await first.find('w2', assessment, id)).toBeNull();
      expect(await first.list('w2', assessment)).toEqual([]);
      expect(await first.change('w2', assessment, id, 1, plan)).toBeNull();
      expect(await first.change('w1', assessment, id, 1, { ...plan, title: '二' })).toBe(2);
      expect(await first.change('w1', assessment, id, 1, plan)).toBeNull();
      expect(await first.find('w1', assessment, id)).toMatchObject({ version: 2, status: 'prepared', plan: { title: '二' } });
      expect((await one.keeper.read(id))?.plan.title).toBe('二');
      await one.command('ann', 'open', { do: 'open' });
      expect(await first.change('w1', assessment, id, 2, plan)).toBeNull();
      expect(await first.remove('w1', assessment, id)).toBe(false);
      const second = (await first.create(made, entry)) ?? '';
      expect(await first.remove('w2', assessment, second)).toBe(false);
      expect(await first.remove('w1', assessment, second)).toBe(true);
    });

    test('two processes with one room see one course of events: of two who press at once one moves on, and votes of both count', async () => {
      const { one, two, id, first } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      await Promise.all(['p1', 'p2', 'p3', 'p4'].map((by, index) => (index % 2 ? one : two).join(by)));
      const seen = (await one.keeper.read(id, true))?.seq ?? 0;
      await two.keeper.read(id, true);
      const [a, b] = await Promise.all([
        one.command('ann', 'show-a', { do: 'show', question: 'consent' }, seen),
        two.command('bob', 'show-b', { do: 'show', question: 'consent' }, seen),
      ]);
      expect([a, b].map((answer) => (answer?.ok ? 'done' : answer?.refusal)).sort()).toEqual(['done', 'moved-on']);
      const votes = await Promise.all(['p1', 'p2', 'p3', 'p4'].map((by, index) => (index % 2 ? one : two).vote(by, 'v', 'yes')));
      expect(well(votes)).toHaveLength(4);
      const [here, there] = [await one.keeper.read(id, true), await two.keeper.read(id, true)];
      expect(here).toEqual(there);
      expect(here && roomView(here, 0).current).toMatchObject({ voted: 4, split: null });
      const anew = roomKeeper({ store: async () => first, question, happened: () => undefined });
      expect(await anew.read(id)).toEqual(here);
    });

    test('300 joins at once are all in, each once, and their tokens open this room', async () => {
      const { one, two, id, first } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      const ids = Array.from({ length: 300 }, (_, index) => `p${index}`);
      expect(well(await Promise.all(ids.map((by, index) => (index % 2 ? one : two).join(by))))).toHaveLength(300);
      expect((await one.keeper.read(id, true))?.people.size).toBe(300);
      expect(await first.byToken('hash of p7')).toMatchObject({ participant: 'p7', workshop: id, workspace: 'w1' });
      expect(await first.byToken('hash of nobody')).toBeNull();
    });

    test('a command sent again under its key happens once, whichever process it reaches; the same key of somebody else is another', async () => {
      const { one, two, id } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      await Promise.all([one.join('p1'), two.join('p2')]);
      await one.command('ann', 'show', { do: 'show', question: 'consent' });
      const sent = await Promise.all([one, two, one, two].map((each) => each.vote('p1', 'same', 'yes')));
      expect(new Set(sent.map((answer) => (answer?.ok ? answer.seq : 0))).size).toBe(1);
      await two.vote('p1', 'other', 'no');
      expect(await one.vote('p1', 'same', 'yes')).toMatchObject({ ok: true, event: null });
      expect(await one.vote('p2', 'same', 'yes')).toMatchObject({ ok: true });
      const room = await one.keeper.read(id, true);
      expect([...(room?.items.get('consent')?.votes ?? [])].map(([who, { answer }]) => [who, answer])).toEqual([
        ['p1', 'no'],
        ['p2', 'yes'],
      ]);
    });

    test('a code opens one room until it runs out or the room closes, and no two open rooms have the same', async () => {
      const { one, first, id, assessment, store } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      const room = await one.keeper.read(id);
      const code = room?.code ?? '';
      expect(code).toMatch(/^\d{6}$/);
      expect(await first.byCode(code)).toMatchObject({ id });
      await store.remove('w1', assessment, 'ann');
      expect(await first.byCode(code)).toBeNull();
      await store.restore('w1', assessment, 'ann');
      await one.command('ann', 'close', { do: 'close', keepVotes: true, keepNames: true });
      expect(await first.byCode(code)).toBeNull();
    });

    test('closing deletes votes and names for good unless they are kept, and a process that missed it all agrees', async () => {
      const { one, two, id, database } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      await one.join('p1');
      await one.command('ann', 'show', { do: 'show', question: 'consent' });
      await two.keeper.read(id);
      await one.vote('p1', 'v', 'no');
      await one.command('ann', 'close', { do: 'close', keepVotes: false, keepNames: false });
      const rows = await database.kysely
        .selectFrom('workshop_events')
        .selectAll()
        .where('workshop_id', '=', id)
        .orderBy('seq')
        .execute();
      expect(rows.map(({ type }) => type)).toEqual(['opened', 'joined', 'shown', 'closed']);
      expect(JSON.stringify(rows)).not.toContain('Name-');
      expect(await two.keeper.read(id, true)).toEqual(await one.keeper.read(id));
    });

    test('from which something still has to follow are found until it did, and not while their assessment is removed', async () => {
      const { one, first, store, id, assessment, made } = await begin();
      const calm = (await first.create(made, entry)) ?? '';
      await one.command('ann', 'open', { do: 'open' });
      expect(await first.waiting()).toEqual([]);
      const reopened = await one.keeper.ask(id, {
        by: 'ann',
        key: 'crash',
        decide: () => ({ happens: { type: 'reopened', question: 'consent' } }),
        with: () => ({ pending: true }),
      });
      expect(await first.waiting()).toEqual([id]);
      expect(await first.pending(calm)).toEqual([]);
      await store.remove('w1', assessment, 'ann');
      expect(await first.waiting()).toEqual([]);
      await store.restore('w1', assessment, 'ann');
      const [left] = await first.pending(id);
      expect(left?.seq).toBe(reopened?.seq);
      await first.done(id, left?.seq ?? 0);
      expect(await first.waiting()).toEqual([]);
    });

    test('closing makes one event of the assessment, however many servers see to it, and none while its content stands still', async () => {
      const { one, first, database, store, id, assessment } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      await one.command('ann', 'close', { do: 'close', keepVotes: false, keepNames: false });
      const seq = async () => (await store.load('w1', assessment))?.seq;
      const found = async () => {
        const workshop = await first.find('w1', assessment, id);
        if (!workshop) throw new Error('no workshop');
        return workshop;
      };
      const enter = async () => first.enterClosing(await found(), `${id}-2`, '门禁', 'ann');
      const before = (await seq()) ?? 0;
      const review = (status: string) => database.kysely.updateTable('assessments').set({ status }).execute();
      await review('signed-off');
      expect([await enter(), (await found()).closedSeq, await seq()]).toEqual([false, null, before]);
      await review('draft');
      expect(await Promise.all([enter(), enter(), enter()])).toEqual([true, true, true]);
      expect([(await found()).closedSeq, await seq()]).toEqual([before + 1, before + 1]);
    });

    test('go with their assessment, also when a client is erased', async () => {
      const { one, database, store, id, assessment } = await begin();
      await one.command('ann', 'open', { do: 'open' });
      await one.join('p1');
      const client = { id: 'c1', workspace: 'w1', name: '甲', created_at: '', archived_at: null };
      await database.kysely.insertInto('clients').values(client).execute();
      await store.moveToClient('w1', assessment, 'ann', 'c1');
      await keepingRepository(database).eraseClient({ workspace: 'w1', client: 'c1', actor: 'ann', reason: '' }, (log) => log);
      for (const table of ['workshops', 'workshop_events', 'workshop_participants'] as const)
        expect(await database.kysely.selectFrom(table).selectAll().execute(), table).toEqual([]);
      expect(await one.keeper.ask(id, { by: 'p1', key: 'k', decide: () => ({ happens: null }) })).toBeNull();
    });
  });
}
