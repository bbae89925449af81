import Sqlite from 'better-sqlite3';
import { Kysely, type KyselyPlugin, SqliteDialect } from 'kysely';
import { expect, test, vi } from 'vitest';
import { ready } from './ready';
import type { Tables } from './schema';

function open() {
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  return kysely;
}

const add = vi.fn();
const addLocks = ready<readonly string[], unknown>(
  (db, of, sample) => {
    add(sample.length);
    const row = (index: number) => ({ name: of((names) => names[index] ?? ''), owner: 'me', expires_at: 'now' });
    return db.insertInto('schema_lock').values(sample.map((_, index) => row(index)));
  },
  ({ length }) => length,
);
const locksFrom = ready((db, of: (read: (from: string) => string) => string) =>
  db
    .selectFrom('schema_lock')
    .select('name')
    .where(
      'name',
      '>=',
      of((from) => from),
    )
    .orderBy('name'),
);

test('a statement is built once for each shape and database, and runs with the values of each time', async () => {
  for (const kysely of [open(), open()]) {
    add.mockClear();
    await kysely.schema
      .createTable('schema_lock')
      .addColumn('name', 'text')
      .addColumn('owner', 'text')
      .addColumn('expires_at', 'text')
      .execute();
    for (const names of [['a'], ['b'], ['c', 'd'], ['e', 'f']]) await addLocks(kysely, names);
    expect(add.mock.calls).toEqual([[1], [2]]);
    expect(await locksFrom(kysely, 'b')).toEqual(['b', 'c', 'd', 'e', 'f'].map((name) => ({ name })));
    expect(await kysely.transaction().execute((trx) => locksFrom(trx, 'f'))).toEqual([{ name: 'f' }]);
    await kysely.destroy();
  }
});

test('a plugin sees each statement', async () => {
  const kysely = open();
  await kysely.schema.createTable('schema_lock').addColumn('name', 'text').execute();
  const seen = vi.fn();
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      seen(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  for (const from of ['a', 'b']) expect(await locksFrom(kysely.withPlugin(plugin), from)).toEqual([]);
  expect(seen).toHaveBeenCalledTimes(2);
  await kysely.destroy();
});
