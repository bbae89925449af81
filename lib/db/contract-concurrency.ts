import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../schema/answer';
import { type FieldName, fieldValues } from '../schema/field';
import type { AssessmentRepository } from './assessments';
import { draft, type EmptyDatabase, evaluate, failsWith, opened, summaryOf } from './contract-fixtures';
import type { Edit } from './edits';
import { type EvaluateAhead, written } from './evaluation';
import type { Field } from './fields';
import { migrate } from './migrate';
import { migrations } from './migrations/index';
import type { Migration } from './migrations/migration';

const fields: readonly FieldName[] = ['q:consent', 'q:count', 'n:consent'];
const values: readonly (AnswerValue | null)[] = ['yes', 'no', 'unknown', null];
const edit = fc.record({ field: fc.constantFrom(...fields), value: fc.constantFrom(...values) });
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('save' as const), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) }),
  },
  fc.record({ do: fc.constantFrom('resend' as const, 'refresh' as const) }),
);
const actions = fc.array(action, { maxLength: 8 });

type Acknowledged = Edit & { readonly version: number };

/** A browser tab: keeps the versions it saw, sends edits, and sends the last ones again as if the answer had been lost. */
async function client(
  store: AssessmentRepository,
  id: string,
  name: string,
  plan: typeof actions extends fc.Arbitrary<infer P> ? P : never,
  ahead?: EvaluateAhead,
) {
  const acknowledged: Acknowledged[] = [];
  const versions = new Map<FieldName, number>();
  let last: Edit[] = [];
  let sent = 0;
  const send = async () => {
    const saved = await store.saveEdits('w1', id, name, last, evaluate, ahead);
    for (const [index, outcome] of (saved?.outcomes ?? []).entries()) {
      const asked = last[index];
      if (!asked || outcome.op !== asked.op) throw new Error('outcomes are not in the order of the edits');
      if (outcome.status !== 'conflict') acknowledged.push({ ...asked, version: outcome.version });
      versions.set(asked.field, outcome.status === 'conflict' ? outcome.current.version : outcome.version);
    }
  };
  for (const step of plan) {
    if (step.do === 'refresh') {
      for (const field of (await store.load('w1', id))?.fields ?? []) versions.set(field.field, field.version);
      continue;
    }
    if (step.do === 'save')
      last = step.edits.map((one) => ({ ...one, op: `${name}-${sent++}`, base: versions.get(one.field) ?? 0 }));
    await send();
  }
  return acknowledged;
}

/** Evaluates as another thread does: a moment later, outside of any transaction. */
const elsewhere: EvaluateAhead = async (answers, meta) => {
  await new Promise((done) => setImmediate(done));
  return written(evaluate(answers, meta));
};

function newest(acknowledged: readonly Acknowledged[]): Field[] {
  const state = new Map<FieldName, Field>();
  for (const { field, value, version } of acknowledged) {
    if (version > (state.get(field)?.version ?? 0)) state.set(field, { field, value, version });
  }
  return [...state.values()].sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** What every database must guarantee when several processes use it at once. */
export function concurrencyContract(emptyDatabase: EmptyDatabase): void {
  describe('several at once', () => {
    test('whatever two clients do, the end is exactly what was acknowledged', { timeout: 60_000 }, async () => {
      const env = await emptyDatabase();
      const [one, two] = [await opened(env), await opened(env)];
      const property = fc.asyncProperty(actions, actions, async (first, second) => {
        const { id } = await one.store.create(draft(), evaluate);
        const done = await Promise.all([client(one.store, id, 'ann', first), client(two.store, id, 'bob', second, elsewhere)]);
        const acknowledged = done.flat();
        const loaded = await two.store.load('w1', id);
        const expected = newest(acknowledged);
        expect(loaded?.fields).toEqual(expected);
        for (const { field, version, value } of acknowledged) {
          const rivals = acknowledged.filter((other) => other.field === field && other.version === version);
          expect(rivals.every((other) => other.value === value)).toBe(true);
        }
        expect(loaded?.result.summary).toEqual(summaryOf(fieldValues(expected).answers));
        const events = await one.store.history('w1', id, { limit: 1000 });
        expect(events.map((event) => event.seq)).toEqual(
          Array.from({ length: loaded?.seq ?? 0 }, (_, index) => (loaded?.seq ?? 0) - index),
        );
        for (const { field, value, version } of expected) {
          const ofField = events.filter((event) => event.field === field);
          expect(ofField[0]).toMatchObject({ to: value, version });
          for (const [index, event] of ofField.entries()) expect(event.from).toEqual(ofField[index + 1]?.to ?? null);
        }
      });
      await fc.assert(property, { numRuns: 25 });
    });

    test('what was evaluated before somebody else changed the assessment is not stored', async () => {
      const env = await emptyDatabase();
      const [one, two] = [await opened(env), await opened(env)];
      const { id } = await one.store.create(draft(), evaluate);
      const edit = (op: string, field: FieldName, value: AnswerValue, base = 0): Edit => ({ op, field, value, base });
      const meanwhile = (change: () => Promise<unknown>): EvaluateAhead => {
        return async (answers, meta) => {
          const evaluation = written(evaluate(answers, meta));
          await change();
          return evaluation;
        };
      };
      const save = (edits: readonly Edit[], change: () => Promise<unknown>) =>
        one.store.saveEdits('w1', id, 'ann', edits, evaluate, meanwhile(change));

      const other = () => two.store.saveEdits('w1', id, 'bob', [edit('bob-1', 'q:count', 7)], evaluate);
      expect((await save([edit('ann-1', 'q:consent', 'no')], other))?.result).toMatchObject({
        summary: summaryOf({ consent: 'no', count: 7 }),
        floor: 'high',
      });
      const same = () => two.store.saveEdits('w1', id, 'bob', [edit('bob-2', 'q:consent', 'yes', 1)], evaluate);
      const late = await save([edit('ann-2', 'q:consent', 'unknown', 1)], same);
      expect(late?.outcomes).toEqual([{ op: 'ann-2', status: 'conflict', current: { value: 'yes', version: 2 } }]);
      expect(late?.result.summary).toEqual(summaryOf({ consent: 'yes', count: 7 }));
      const again = () => two.store.saveEdits('w1', id, 'ann', [edit('ann-3', 'q:count', 8, 1)], evaluate);
      expect((await save([edit('ann-3', 'q:count', 8, 1)], again))?.outcomes).toMatchObject([{ status: 'repeated', version: 2 }]);
      const mode = () => two.store.setMode('w1', id, 'bob', 'quick', evaluate);
      expect((await save([edit('ann-4', 'q:count', 9, 2)], mode))?.result.summary).toMatchObject({ mode: 'quick' });
      const freeze = () => two.database.kysely.updateTable('assessments').set({ status: 'in-review' }).execute();
      const frozen = await save([edit('ann-5', 'q:count', 10, 3)], freeze);
      expect(frozen).toMatchObject({ outcomes: [], frozen: [{ op: 'ann-5' }] });
      const loaded = await two.store.load('w1', id);
      expect(loaded?.result.summary).toEqual(summaryOf(fieldValues(loaded?.fields ?? []).answers, 'quick'));
      const remove = () => two.store.remove('w1', id, 'bob');
      await two.database.kysely.updateTable('assessments').set({ status: 'draft' }).execute();
      expect(await save([edit('ann-6', 'q:count', 11, 3)], remove)).toBeNull();
    });

    test('twenty writers of one assessment all get their turn', async () => {
      const env = await emptyDatabase();
      const [one, two] = [await opened(env), await opened(env)];
      const { id } = await one.store.create(draft(), evaluate);
      const writers = Array.from({ length: 20 }, (_, index) => {
        const edits = [{ op: `o${index}`, field: `q:f-${index}`, value: index, base: 0 }] as const;
        return (index % 2 ? one : two).store.saveEdits('w1', id, 'ann', edits, evaluate);
      });
      const seqs = (await Promise.all(writers)).map((saved) => saved?.seq ?? 0);
      expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
    });

    test('reading while another writes always sees answers together with the result computed from them', async () => {
      const env = await emptyDatabase();
      const [one, two] = [await opened(env), await opened(env)];
      const { id } = await one.store.create(draft(), evaluate);
      const write = async () => {
        for (let base = 0; base < 40; base++) {
          await one.store.saveEdits('w1', id, 'ann', [{ op: `o${base}`, field: 'q:count', value: base, base }], evaluate);
        }
        return 'done';
      };
      const writing = write();
      while ((await Promise.race([writing, two.store.load('w1', id)])) !== 'done') {
        const loaded = await two.store.load('w1', id);
        expect(loaded?.result.seq).toBe(loaded?.seq);
        expect(loaded?.result.summary).toEqual(summaryOf(fieldValues(loaded?.fields ?? []).answers));
      }
    });

    test('migrations started several times at once run once', async () => {
      const env = await emptyDatabase();
      const all = await Promise.all([opened(env), opened(env), opened(env), opened(env)]);
      const steps = await all[0].database.kysely.selectFrom('schema_migrations').select('name').execute();
      expect(steps.map((step) => step.name)).toEqual(migrations.map((step) => step.name));
      expect(await all[0].database.kysely.selectFrom('schema_lock').selectAll().execute()).toEqual([]);
    });

    test('a lock left by a dead process is taken over once it has expired, and respected until then', async () => {
      const { database } = await opened(await emptyDatabase());
      const { kysely } = database;
      const step: Migration = {
        name: '0002-probe',
        up: async (db) => db.schema.createTable('probe').addColumn('a', 'text').execute(),
      };
      const held = { name: 'migrations', owner: 'dead', expires_at: new Date(Date.now() + 60_000).toISOString() };
      await kysely.insertInto('schema_lock').values(held).execute();
      await failsWith('storage-migrating', migrate(kysely, [...migrations, step], 100));
      await kysely
        .updateTable('schema_lock')
        .set({ expires_at: new Date(Date.now() - 1).toISOString() })
        .execute();
      await migrate(kysely, [...migrations, step], 100);
      expect((await sql`select * from probe`.execute(kysely)).rows).toEqual([]);
    });

    test('a process that lost the lock to another stops before its next migration', async () => {
      const { database } = await opened(await emptyDatabase());
      const { kysely } = database;
      const loses: Migration = {
        name: '0002-loses-the-lock',
        up: async (db) => {
          await sql`update schema_lock set owner = 'another'`.execute(db);
        },
      };
      const next: Migration = {
        name: '0003-next',
        up: async (db) => db.schema.createTable('probe').addColumn('a', 'text').execute(),
      };
      await failsWith('storage-migrating', migrate(kysely, [...migrations, loses, next], 100));
      await expect(sql`select * from probe`.execute(kysely)).rejects.toThrow();
      expect(await kysely.selectFrom('schema_lock').select('owner').execute()).toEqual([{ owner: 'another' }]);
    });

    test('a migration that fails leaves nothing behind', async () => {
      const { database } = await opened(await emptyDatabase());
      const step: Migration = {
        name: '0002-broken',
        up: async (db) => {
          await db.schema.createTable('half').addColumn('a', 'text').execute();
          throw new Error('broken step');
        },
      };
      await expect(migrate(database.kysely, [...migrations, step])).rejects.toThrow('broken step');
      await expect(sql`select * from half`.execute(database.kysely)).rejects.toThrow();
      await migrate(database.kysely, migrations);
      expect(await database.kysely.selectFrom('schema_lock').selectAll().execute()).toEqual([]);
    });

    test('a database of a newer version of the program is refused', async () => {
      const env = await emptyDatabase();
      const { database } = await opened(env);
      await database.kysely.insertInto('schema_migrations').values({ name: '9999-later', applied_at: '' }).execute();
      await failsWith('storage-newer', opened(env));
    });
  });
}
