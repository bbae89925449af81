import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../schema/answer';
import type { FieldName } from '../schema/field';
import { restoreEdits } from '../workspace/versions';
import { auditRepository, eraseDetails } from './audit';
import type { ChainBreak } from './chain';
import type { Database } from './client';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import type { Field } from './fields';
import { migrate } from './migrate';
import { migrations } from './migrations/index';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import { verifyDatabase } from './verify';

/** What every database must guarantee about histories: versions, restoring, and that whatever is altered is found. */
export function historyContract(emptyDatabase: EmptyDatabase): void {
  let shared: ReturnType<EmptyDatabase> | undefined;
  /** A log of five entries about an assessment with six events, in a workspace of its own. */
  const trial = async () => {
    shared ??= emptyDatabase();
    const { database, store } = await opened(await shared);
    for (const table of ['assessments', 'audit_log', 'audit_heads'] as const) await database.kysely.deleteFrom(table).execute();
    const log = auditRepository(database);
    const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
    const enter = (action: string, subject: string | null = id) =>
      log.append({ workspace: 'w1', actor: 'ann', action, subject, detail: { nr: 1 } });
    await enter('assessment.created');
    for (const [index, value] of ['no', 'yes', 'unknown', 'no'].entries()) {
      const edit = { op: `edit-${index}`, field: 'q:consent', value, base: index + 1 } as const;
      await store.saveEdits('w1', id, 'ann', [edit], evaluate);
      await enter('report.handed-out', index === 3 ? null : id);
    }
    return { database, store, log, id, enter };
  };
  const logBreak = async (database: Database) => (await verifyDatabase(database)).logs[0]?.broken ?? null;
  const historyBreak = async (database: Database) => (await verifyDatabase(database)).history.broken[0]?.at ?? null;
  const run = (database: Database, text: string) => sql.raw(text).execute(database.kysely);

  describe('the chain of the audit log', () => {
    test('holds over whatever the store does, and says how much it covers', async () => {
      const { database, store, id } = await trial();
      await store.rename('w1', id, 'ben', '门禁二');
      await store.setMode('w1', id, 'ben', 'quick', evaluate);
      await store.duplicate('w1', id, 'ben', '副本', evaluate);
      const { logs, history } = await verifyDatabase(database);
      expect(logs).toEqual([{ workspace: 'w1', entries: 5, erased: 0, broken: null, vanished: [] }]);
      expect(history).toEqual({ assessments: 2, events: 10, broken: [], answers: [] });
    });

    test.each<[string, string, ChainBreak]>([
      ['a changed detail', `update audit_log set detail = '{"nr":2}' where seq = 3`, { seq: 3, how: 'detail' }],
      ['a changed actor', `update audit_log set actor = 'eve' where seq = 3`, { seq: 3, how: 'changed' }],
      ['a changed time', `update audit_log set at = '2020-01-01T00:00:00.000Z' where seq = 2`, { seq: 2, how: 'changed' }],
      ['an entry taken out', 'delete from audit_log where seq = 3', { seq: 3, how: 'removed' }],
      ['the last entry taken away', 'delete from audit_log where seq = 5', { seq: 5, how: 'cut-off' }],
      ['the whole log taken away', 'delete from audit_log', { seq: 1, how: 'cut-off' }],
      [
        'an entry put in front of all others',
        `insert into audit_log (workspace, seq, at, actor, action, digest, hash) values ('w1', 0, '', 'eve', 'x', '', '')`,
        { seq: 0, how: 'inserted' },
      ],
      [
        'an entry put behind the end',
        `insert into audit_log (workspace, seq, at, actor, action, digest, hash) values ('w1', 6, '', 'eve', 'x', '', '')`,
        { seq: 6, how: 'changed' },
      ],
      ['a head that was forgotten', 'delete from audit_heads', { seq: 1, how: 'added' }],
    ])('%s is found and named', async (_, statement, found) => {
      const { database } = await trial();
      await run(database, statement);
      expect(await logBreak(database)).toEqual(found);
    });

    test('two entries that changed places are found, and one taken out with the rest moved up', async () => {
      const { database } = await trial();
      for (const [from, to] of [
        [3, 9],
        [4, 3],
        [9, 4],
      ])
        await run(database, `update audit_log set seq = ${to} where seq = ${from}`);
      expect(await logBreak(database)).toEqual({ seq: 3, how: 'reordered' });
      const other = await trial();
      await run(other.database, 'delete from audit_log where seq = 2');
      for (const seq of [3, 4, 5]) await run(other.database, `update audit_log set seq = ${seq - 1} where seq = ${seq}`);
      expect(await logBreak(other.database)).toEqual({ seq: 2, how: 'removed' });
    });

    test('what is said of a subject can be erased: who did what when stays, the chain holds, and the erasing is entered', async () => {
      const { database, id, enter } = await trial();
      await enter('report.handed-out', 'another');
      const at = '2025-07-02T00:00:00.000Z';
      const erase = { workspace: 'w1', actor: 'eve', subjects: [id, 'nothing'], at };
      const count = await database.kysely.transaction().execute((trx) => eraseDetails(trx, database, erase));
      expect(count).toBe(4);
      const entries = await auditRepository(database).list('w1', {}, 10);
      expect(entries.map(({ detail }) => detail)).toEqual([{ entries: 4 }, { nr: 1 }, { nr: 1 }, null, null, null, null]);
      expect(entries[0]).toMatchObject({ action: 'audit.details-erased', actor: 'eve', subject: id, seq: 7 });
      expect((await verifyDatabase(database)).logs[0]).toMatchObject({ entries: 7, erased: 4, broken: null });
    });

    test('a detail that disappeared without an entry is found', async () => {
      const { database } = await trial();
      await run(database, 'update audit_log set salt = null, detail = null where seq = 2');
      expect(await logBreak(database)).toEqual({ seq: 2, how: 'erased' });
    });

    test('an assessment that disappeared is named, one erased in order is not', async () => {
      const { database, store, id } = await trial();
      await store.remove('w1', id, 'ann');
      expect(await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z')).toBe(1);
      expect((await verifyDatabase(database)).logs[0]).toMatchObject({ broken: null, vanished: [] });
      expect((await auditRepository(database).list('w1', { subject: id }, 1))[0]).toMatchObject({
        action: 'assessment.purged',
        detail: { seq: 7, chain: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      const other = await trial();
      await run(other.database, 'delete from assessments');
      expect((await verifyDatabase(other.database)).logs[0]).toMatchObject({ broken: null, vanished: [other.id] });
    });

    test('is read by person, action, subject, time and page, newest first, one workspace at a time', async () => {
      const { log, id } = await trial();
      await log.append({ workspace: 'w2', actor: 'zoe', action: 'assessment.created', subject: id, detail: {} });
      const numbers = async (filter: Parameters<typeof log.list>[1], limit = 10) =>
        (await log.list('w1', filter, limit)).map(({ seq }) => seq);
      expect(await numbers({})).toEqual([5, 4, 3, 2, 1]);
      expect(await numbers({}, 2)).toEqual([5, 4]);
      expect(await numbers({ before: 4 }, 2)).toEqual([3, 2]);
      expect(await numbers({ action: 'assessment.created' })).toEqual([1]);
      expect(await numbers({ subject: id, actor: 'ann' })).toEqual([4, 3, 2, 1]);
      expect(await numbers({ actor: 'zoe' })).toEqual([]);
      expect(await numbers({ until: '2020-01-01T00:00:00.000Z' })).toEqual([]);
      expect(await numbers({ from: '2020-01-01T00:00:00.000Z' })).toEqual([5, 4, 3, 2, 1]);
      expect(await log.actors('w1')).toEqual(['ann']);
    });
  });

  describe('the chain of a history', () => {
    test.each<[string, string, ChainBreak]>([
      ['a changed answer', `update events set new_value = '"yes"' where seq = 3`, { seq: 3, how: 'changed' }],
      ['another person', `update events set actor = 'eve' where seq = 4`, { seq: 4, how: 'changed' }],
      ['a change taken out', 'delete from events where seq = 4', { seq: 4, how: 'removed' }],
      ['the last change taken away', 'delete from events where seq = 6', { seq: 6, how: 'cut-off' }],
      ['a change put behind the end', 'update assessments set seq = 5', { seq: 6, how: 'added' }],
      ['a hash taken away', 'update events set hash = null where seq = 4', { seq: 4, how: 'changed' }],
    ])('%s is found and named', async (_, statement, found) => {
      const { database } = await trial();
      await run(database, statement);
      expect(await historyBreak(database)).toEqual(found);
    });

    test('an answer changed behind the back of its history is found', async () => {
      const { database, id } = await trial();
      await run(database, `update answers set value = '"yes"'`);
      expect((await verifyDatabase(database)).history).toMatchObject({ broken: [], answers: [id] });
    });
  });

  test('changes from before the chain are vouched for by one digest over them all', async () => {
    const env = await emptyDatabase();
    const kysely = env.databaseUrl ? openPostgres(env.databaseUrl, 5000) : await openSqlite(env.dataFolder, 5000);
    const old = migrations.slice(
      0,
      migrations.findIndex(({ name }) => name === '0007-history'),
    );
    await migrate(kysely, old);
    const at = '2025-07-01T00:00:00.000Z';
    const row = { id: 'a1', workspace: 'w1', title: '', mode: 'full', scenario: null, pack: 'cn-2025', seq: 3, created_at: at };
    const bare = kysely as unknown as Kysely<{ assessments: object; events: object; answers: object }>;
    await bare
      .insertInto('assessments')
      .values({ ...row, updated_at: at, status: 'draft' })
      .execute();
    for (const seq of [1, 2, 3])
      await bare
        .insertInto('events')
        .values({ assessment_id: 'a1', seq, op: `o${seq}`, kind: 'rename', new_value: `"${seq}"`, actor: 'ann', at })
        .execute();
    await kysely.destroy();

    const { database, store } = await opened(env);
    const hashes = await database.kysely.selectFrom('events').select('hash').orderBy('seq').execute();
    expect(hashes.map(({ hash }) => hash === null)).toEqual([true, true, false]);
    expect((await verifyDatabase(database)).history).toEqual({ assessments: 1, events: 3, broken: [], answers: [] });
    await store.rename('w1', 'a1', 'ann', '门禁');
    expect(await historyBreak(database)).toBeNull();
    await run(database, `update events set new_value = '"x"' where seq = 1`);
    expect(await historyBreak(database)).toEqual({ seq: 3, how: 'changed' });
  });

  describe('versions of an assessment', () => {
    test('a version holds the fields with their versions, the mode and the moment as they were after its event', async () => {
      const { store, id } = await trial();
      await store.setMode('w1', id, 'ann', 'quick', evaluate);
      const clearing = { op: 'clear', field: 'q:consent', value: null, base: 5 } as const;
      await store.saveEdits('w1', id, 'ann', [clearing], evaluate);
      const field = 'q:consent';
      expect(await store.versionAt('w1', id, 4)).toMatchObject({ mode: 'full', fields: [{ field, value: 'yes', version: 3 }] });
      expect(await store.versionAt('w1', id, 7)).toMatchObject({ mode: 'quick', fields: [{ field, value: 'no', version: 5 }] });
      expect(await store.versionAt('w1', id, 8)).toMatchObject({ seq: 8, fields: [{ field, value: null, version: 6 }] });
      expect(await store.versionAt('w1', id, 9)).toBeNull();
      expect(await store.versionAt('w1', id, 0)).toBeNull();
      expect(await store.versionAt('w2', id, 4)).toBeNull();
    });

    test('a restored value is recorded with the event it comes from; a source that never held it is dropped', async () => {
      const { store, id } = await trial();
      const restored = { op: 'back', field: 'q:consent', value: 'yes', base: 5, source: 4 } as const;
      const claimed = { op: 'claim', field: 'q:other', value: 'yes', base: 0, source: 4 } as const;
      const future = { op: 'future', field: 'q:third', value: 'yes', base: 0, source: 400 } as const;
      await store.saveEdits('w1', id, 'ann', [restored, claimed, future], evaluate);
      const events = await store.history('w1', id, { limit: 3 });
      expect(events.map(({ op, source }) => [op, source])).toEqual([
        ['future', null],
        ['claim', null],
        ['back', 4],
      ]);
      expect(await verifyDatabase((await opened(await (shared as ReturnType<EmptyDatabase>))).database)).toMatchObject({
        history: { broken: [], answers: [] },
      });
    });

    test('restoring version k gives exactly the fields of version k, whatever happened before and after it', async () => {
      const change = fc.record({
        field: fc.constantFrom<FieldName>('q:consent', 'q:count', 'n:consent', 'r:scope', 'l:leak-impact'),
        value: fc.constantFrom<AnswerValue | null>('yes', 'no', 12, ['a', 'b'], null),
      });
      const { database, store } = await trial();
      const property = fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 12 }), fc.nat(), async (changes, drawn) => {
        const { id } = await store.create(draft(), evaluate);
        for (const [index, each] of changes.entries()) {
          const base = (await store.load('w1', id))?.fields.find(({ field }) => field === each.field)?.version ?? 0;
          await store.saveEdits('w1', id, 'ann', [{ op: `c${index}`, base, ...each }], evaluate);
        }
        const standing = await store.versionAt('w1', id, (await store.load('w1', id))?.seq ?? 0);
        const target = await store.versionAt('w1', id, 1 + (drawn % (standing?.seq ?? 1)));
        const edits = restoreEdits(standing?.fields ?? [], target?.fields ?? [], null);
        const named = edits.map((edit) => ({ ...edit, op: `back:${edit.field}`, source: target?.seq }));
        const saved = await store.saveEdits('w1', id, 'ben', named, evaluate);
        expect(saved?.outcomes.every(({ status }) => status === 'saved')).toBe(true);
        const held = (fields: readonly Field[] = []) =>
          fields
            .filter(({ value }) => value !== null)
            .map(({ field, value }) => `${field} ${JSON.stringify(value)}`)
            .sort();
        expect(held((await store.load('w1', id))?.fields)).toEqual(held(target?.fields));
        const last = await store.history('w1', id, { limit: edits.length });
        expect(last.every(({ source, actor }) => source === target?.seq && actor === 'ben')).toBe(
          edits.length > 0 || last.length === 0,
        );
      });
      await fc.assert(property, { numRuns: 12 });
      expect((await verifyDatabase(database)).history).toMatchObject({ broken: [], answers: [] });
    });

    test('the history is read by field, kind, person and page, and says what it is about', async () => {
      const { store, id } = await trial();
      await store.rename('w1', id, 'ben', '门禁二');
      const numbers = async (filter: object) => (await store.history('w1', id, { limit: 10, ...filter })).map(({ seq }) => seq);
      expect(await numbers({ actor: 'ben' })).toEqual([7]);
      expect(await numbers({ kinds: ['create', 'rename'] })).toEqual([7, 1]);
      expect(await numbers({ field: 'q:consent', before: 5 })).toEqual([4, 3, 2]);
      expect(await store.historyIndex('w1', id)).toMatchObject({ fields: ['q:consent'], actors: ['ann', 'ben'] });
      expect((await store.historyIndex('w1', id))?.moments).toHaveLength(7);
      expect(await store.historyIndex('w2', id)).toBeNull();
    });
  });
}
