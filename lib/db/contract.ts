import { describe, expect, test } from 'vitest';
import { isAssessmentId } from './assessments';
import { draft, type EmptyDatabase, evaluate, opened, summaryOf } from './contract-fixtures';

const strange = [
  '😀 family 👨‍👩‍👧',
  '𠮷野家 㐀',
  'שלום مرحبا \u202Eabc',
  '<script>alert(1)</script>',
  "'; drop table events; --",
  '面'.repeat(9000),
  '',
];

/** What every database must guarantee about assessments, whichever engine it runs on. */
export function assessmentContract(emptyDatabase: EmptyDatabase): void {
  describe('assessments', () => {
    test('another workspace sees nothing and changes nothing', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
      const before = await store.load('w1', id);
      const edit = { op: 'o1', field: 'q:consent', value: 'no', base: 1 } as const;
      expect(await store.list('w2')).toEqual([]);
      expect(await store.load('w2', id)).toBeNull();
      expect(await store.saveEdits('w2', id, 'eve', [edit], evaluate)).toBeNull();
      expect(await store.changesSince('w2', id, 0)).toBeNull();
      expect(await store.lastSeq('w2', id)).toBeNull();
      expect(await store.loadMany('w2', [id])).toEqual([]);
      expect(await store.rename('w2', id, 'eve', 'mine')).toBeNull();
      expect(await store.setMode('w2', id, 'eve', 'quick', evaluate)).toBeNull();
      expect(await store.setScenario('w2', id, 'eve', 'school', evaluate)).toBeNull();
      expect(await store.duplicate('w2', id, 'eve', 'mine', evaluate)).toBeNull();
      expect(await store.remove('w2', id, 'eve')).toBeNull();
      expect(await store.restore('w2', id, 'eve')).toBeNull();
      expect(await store.history('w2', id, { limit: 10 })).toEqual([]);
      await store.remove('w1', id, 'ann');
      expect(await store.list('w2', { deleted: true })).toEqual([]);
      expect(await store.purgeRemoved('w2', '2099-01-01T00:00:00.000Z')).toBe(0);
      await store.restore('w1', id, 'ann');
      expect((await store.load('w1', id))?.fields).toEqual(before?.fields);
    });

    test('many read together are each as read alone, without what was removed or is unknown', async () => {
      const { store } = await opened(await emptyDatabase());
      const ids: string[] = [];
      for (const count of [1, 2, 3]) ids.push((await store.create(draft({ answers: { count, consent: 'yes' } }), evaluate)).id);
      const [gone = '', ...rest] = ids;
      await store.remove('w1', gone, 'ann');
      const found = await store.loadMany('w1', [...ids, crypto.randomUUID()]);
      const byField = (a: { field: string }, b: { field: string }) => (a.field < b.field ? -1 : 1);
      const together = found.map(({ assessment, fields }) => [assessment, [...fields].sort(byField)]);
      const alone = await Promise.all(rest.map((id) => store.load('w1', id)));
      expect(new Set(together)).toEqual(new Set(alone.map((each) => [each?.assessment, each?.fields])));
      expect(await store.loadMany('w1', [])).toEqual([]);
      expect(await store.lastSeq('w1', rest[0] ?? '')).toBe(alone[0]?.seq);
    });

    test('a new assessment has its answers, notes, history and result', async () => {
      const { store } = await opened(await emptyDatabase());
      const input = draft({ kind: 'import', answers: { consent: 'no', count: 3 }, notes: { consent: 'asked the guard' } });
      const made = await store.create(input, evaluate);
      expect(isAssessmentId(made.id)).toBe(true);
      const loaded = await store.load('w1', made.id);
      expect(loaded?.assessment).toEqual(made);
      expect(loaded?.fields).toEqual([
        { field: 'n:consent', value: 'asked the guard', version: 1 },
        { field: 'q:consent', value: 'no', version: 1 },
        { field: 'q:count', value: 3, version: 1 },
      ]);
      expect(loaded?.result.summary).toEqual(summaryOf({ consent: 'no', count: 3 }));
      expect(loaded?.result.result.overall.floor).toBe('high');
      const kinds = (await store.history('w1', made.id, { limit: 10 })).map((event) => event.kind);
      expect(kinds).toEqual(['note', 'answer', 'answer', 'import']);
      expect(made.seq).toBe(4);
    });

    test('the fields can be read as they stood after any change, cleared ones left out', async () => {
      const { store } = await opened(await emptyDatabase());
      const made = await store.create(draft({ answers: { consent: 'yes' }, particulars: { team: 'Ann' } }), evaluate);
      const save = (op: string, value: string | null, base: number) =>
        store.saveEdits('w1', made.id, 'bob', [{ op, field: 'q:consent', value, base }], evaluate);
      await save('a', 'no', 1);
      await store.rename('w1', made.id, 'bob', 'New');
      await save('b', null, 2);
      const at = async (seq: number) => (await store.fieldsAt('w1', made.id, seq))?.map(({ field, value }) => [field, value]);
      const team = ['r:team', 'Ann'];
      expect(await at(made.seq)).toEqual([['q:consent', 'yes'], team]);
      expect(await at(made.seq + 2)).toEqual([['q:consent', 'no'], team]);
      expect(await at(made.seq + 3)).toEqual([team]);
      expect(await at(0)).toEqual([]);
      expect(await store.fieldsAt('w2', made.id, made.seq)).toBeNull();
    });

    test('for each field that holds something there is who made it so, within the workspace only', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes', count: 1, left: 'x' } }), evaluate);
      await store.saveEdits('w1', id, 'bob', [{ op: 'a', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      await store.saveEdits('w1', id, 'bob', [{ op: 'b', field: 'q:left', value: null, base: 1 }], evaluate);
      const given = (await store.authorship('w1', id)).map(({ field, actor }) => [field, actor]);
      expect(given).toEqual([
        ['q:consent', 'bob'],
        ['q:count', 'ann'],
      ]);
      expect(await store.authorship('w2', id)).toEqual([]);
    });

    test('history gives who changed what, from what and to what, newest first', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
      await store.saveEdits('w1', id, 'bob', [{ op: 'a', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      await store.rename('w1', id, 'cy', 'Lobby');
      const events = await store.history('w1', id, { limit: 2 });
      expect(events).toMatchObject([
        { seq: 4, kind: 'rename', actor: 'cy', field: null, from: 'Gate 门禁', to: 'Lobby' },
        { seq: 3, kind: 'answer', actor: 'bob', field: 'q:consent', version: 2, from: 'yes', to: 'no', op: 'a' },
      ]);
      const ofField = await store.history('w1', id, { field: 'q:consent', limit: 9 });
      expect(ofField.map(({ from, to }) => [from, to])).toEqual([
        ['yes', 'no'],
        [null, 'yes'],
      ]);
    });

    test('a removed assessment takes no edits, can be restored, and is erased for good only after its time', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
      const removed = await store.remove('w1', id, 'ann');
      const edit = { op: 'a', field: 'q:consent', value: 'no', base: 1 } as const;
      expect(await store.saveEdits('w1', id, 'bob', [edit], evaluate)).toBeNull();
      expect(await store.rename('w1', id, 'bob', 'x')).toBeNull();
      expect(await store.list('w1')).toEqual([]);
      expect(await store.list('w1', { deleted: true })).toHaveLength(1);
      expect((await store.load('w1', id))?.assessment.deletedAt).toBe(removed?.deletedAt);
      expect((await store.changesSince('w1', id, 0))?.deleted).toBe(true);
      const restored = await store.restore('w1', id, 'ann');
      expect(restored).toMatchObject({ deletedAt: null, seq: 4 });
      expect((await store.saveEdits('w1', id, 'bob', [edit], evaluate))?.outcomes[0]?.status).toBe('saved');
      const deletedAt = (await store.remove('w1', id, 'ann'))?.deletedAt ?? '';
      expect(await store.purgeRemoved('w1', deletedAt)).toBe(0);
      expect(await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z')).toBe(1);
      for (const table of ['assessments', 'answers', 'events', 'results'] as const) {
        expect(await database.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
      }
    });

    test('removing twice, restoring twice and renaming to the same title leave one event each', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft(), evaluate);
      for (const _ of [1, 2]) await store.remove('w1', id, 'ann');
      for (const _ of [1, 2]) await store.restore('w1', id, 'ann');
      for (const _ of [1, 2]) await store.rename('w1', id, 'ann', 'New');
      for (const _ of [1, 2]) await store.setScenario('w1', id, 'ann', 'school', evaluate);
      const kinds = (await store.history('w1', id, { limit: 10 })).map((event) => event.kind);
      expect(kinds).toEqual(['scenario', 'rename', 'restore', 'remove', 'create']);
    });

    test('a duplicate has the present answers and notes, its own history, and lives on its own', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes', count: 1 }, notes: { consent: 'n' } }), evaluate);
      await store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:count', value: null, base: 1 }], evaluate);
      const copy = await store.duplicate('w1', id, 'bob', 'Copy', evaluate);
      const loaded = await store.load('w1', copy?.id ?? '');
      expect(loaded?.fields).toEqual([
        { field: 'n:consent', value: 'n', version: 1 },
        { field: 'q:consent', value: 'yes', version: 1 },
      ]);
      expect(loaded?.result.summary).toEqual(summaryOf({ consent: 'yes' }));
      expect((await store.history('w1', copy?.id ?? '', { limit: 9 })).at(-1)).toMatchObject({ kind: 'duplicate', actor: 'bob' });
      expect((await store.list('w1')).map((row) => row.title)).toEqual(['Copy', 'Gate 门禁']);
    });

    test('changes since an event are the fields changed after it, as they are now', async () => {
      const { store } = await opened(await emptyDatabase());
      const made = await store.create(draft({ answers: { consent: 'yes', count: 1, left: 'x' } }), evaluate);
      const save = (op: string, field: 'q:consent' | 'q:count', value: number | null, base: number) =>
        store.saveEdits('w1', made.id, 'bob', [{ op, field, value, base }], evaluate);
      await save('a', 'q:count', 2, 1);
      await save('b', 'q:count', 3, 2);
      await save('c', 'q:consent', null, 1);
      await store.rename('w1', made.id, 'bob', 'New');
      expect(await store.changesSince('w1', made.id, made.seq)).toEqual({
        seq: made.seq + 4,
        title: 'New',
        mode: 'full',
        scenario: null,
        deleted: false,
        fields: [
          { field: 'q:consent', value: null, version: 2 },
          { field: 'q:count', value: 3, version: 3 },
        ],
      });
      expect((await store.changesSince('w1', made.id, made.seq + 4))?.fields).toEqual([]);
    });

    test('strange text comes back as it went in', async () => {
      const { store } = await opened(await emptyDatabase());
      const made = await Promise.all(
        strange.map((text) => store.create(draft({ title: text, notes: { consent: text } }), evaluate)),
      );
      for (const [index, { id }] of made.entries()) {
        const loaded = await store.load('w1', id);
        expect([loaded?.assessment.title, loaded?.fields[0]?.value]).toEqual([strange[index], strange[index]]);
      }
    });
  });
}
