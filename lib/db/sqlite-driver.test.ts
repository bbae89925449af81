import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from './sqlite';

const root = mkdtempSync(join(tmpdir(), 'mianjian-driver-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Notes = { notes: { id: number; text: string } };

/** An empty table of notes, and the same file as another program sees it: what is committed. */
async function opened() {
  const folder = mkdtempSync(join(root, 'd-'));
  const db = (await openSqlite(folder, 100)) as unknown as Kysely<Notes>;
  await sql`create table notes (id integer primary key, text text not null)`.execute(db);
  const other = new BetterSqlite3(join(folder, 'mianjian.sqlite'), { readonly: true });
  const committed = () => other.prepare('select id from notes order by id').pluck().all().map(Number);
  const add = (id: number, then: (trx: Kysely<Notes>) => unknown = () => undefined, text = 'x') =>
    db
      .transaction()
      .setAccessMode('read write')
      .execute(async (trx) => {
        await trx.insertInto('notes').values({ id, text }).execute();
        await then(trx);
      });
  const close = async () => {
    other.close();
    await db.destroy();
  };
  return { db, add, committed, close };
}

const again = (id: number) => (trx: Kysely<Notes>) => trx.insertInto('notes').values({ id, text: 'x' }).execute();
const fails = () => {
  throw new Error('not this one');
};

test('of transactions that share a commit each one that fails undoes itself alone, and those told of success are all kept', async () => {
  const { db, add, committed, close } = await opened();
  const kinds = fc.array(fc.constantFrom('good', 'bad', 'twice', 'alone', 'read'), { minLength: 1, maxLength: 80 });
  let next = 1;
  await fc.assert(
    fc.asyncProperty(kinds, async (mix) => {
      const before = committed();
      const told: number[] = [];
      const work = mix.map(async (kind) => {
        const id = next++;
        if (kind === 'read') return db.selectFrom('notes').selectAll().execute();
        if (kind === 'bad') return expect(add(id, fails)).rejects.toThrow('not this one');
        if (kind === 'twice') return expect(add(id, again(id))).rejects.toThrow('UNIQUE');
        if (kind === 'alone') await db.insertInto('notes').values({ id, text: 'x' }).execute();
        else await add(id);
        expect(committed()).toContain(id);
        told.push(id);
        return undefined;
      });
      await Promise.all(work);
      expect(committed()).toEqual([...before, ...told].sort((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
  await close();
});

test('nobody reads what is not committed yet, neither while it is written nor while it waits for others', async () => {
  const { db, add, close } = await opened();
  const seen: number[] = [];
  const look = async () => seen.push((await db.selectFrom('notes').selectAll().execute()).length);
  await Promise.all([add(1, look), add(2, look), add(3, look)]);
  expect(seen).toEqual([0, 0, 0]);
  await look();
  expect(seen.at(-1)).toBe(3);
  await close();
});

test('when the disk is full, all who share the commit fail and are told why, nothing of theirs is kept, and the next one is', async () => {
  const { db, add, committed, close } = await opened();
  await add(1);
  await sql`pragma max_page_count = 1`.execute(db);
  const large = 'x'.repeat(200_000);
  const results = await Promise.allSettled([add(2, undefined, large), add(3, undefined, large), add(4, undefined, large)]);
  for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } });
  expect(committed()).toEqual([1]);
  await sql`pragma max_page_count = 1000000`.execute(db);
  await add(5);
  expect(committed()).toEqual([1, 5]);
  await close();
});

test('a transaction that shares nothing begins after the others have been told', async () => {
  const { db, add, close } = await opened();
  const order: string[] = [];
  const shared = [1, 2].map((id) => add(id).then(() => order.push('told')));
  const alone = db.transaction().execute(async (trx) => {
    await trx.selectFrom('notes').selectAll().execute();
    order.push('alone');
  });
  await Promise.all([...shared, alone]);
  expect(order).toEqual(['told', 'told', 'alone']);
  await close();
});
