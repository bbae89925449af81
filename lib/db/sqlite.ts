import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Tables } from './schema';
import { SqliteDriver, whenUnlocked } from './sqlite-driver';
import { Sqlite } from './sqlite-library';

/** Opens `<folder>/mianjian.sqlite`, creating both where missing; waits up to `waitMs` for another process's lock. Throws driver errors. */
export async function openSqlite(folder: string, waitMs: number): Promise<Kysely<Tables>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'mianjian.sqlite');
  const opened: BetterSqlite3.Database[] = [];
  const open = () => {
    const file = new Sqlite(path, { timeout: waitMs });
    opened.push(file);
    file.pragma('cache_size = -32768'); // 32 MiB: with the 2 it has by itself, lists of many thousands are read from the file each time.
    return file;
  };
  try {
    const writer = open();
    await whenUnlocked(writer, waitMs, () => writer.pragma('journal_mode = WAL'));
    writer.pragma('synchronous = FULL');
    writer.pragma('temp_store = MEMORY'); // What a savepoint would put back: in a file of its own it costs as much as the change.
    writer.pragma('foreign_keys = ON');
    const reader = open();
    reader.pragma('query_only = ON');
    const kysely = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new SqliteDriver(writer, reader, waitMs),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    });
    await kysely.connection().execute(async () => undefined); // Without a first use, destroy() would not close the file.
    return kysely;
  } catch (error) {
    for (const file of opened) file.close();
    throw error;
  }
}
