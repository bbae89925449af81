import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import {
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { storageError } from './errors';
import type { Tables } from './schema';

const RETRY_MS = 15;

/** Repeats synchronous work that may find the file locked, without blocking the event loop while it waits. */
async function whenUnlocked(file: BetterSqlite3.Database, waitMs: number, work: () => void): Promise<void> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    file.pragma('busy_timeout = 0');
    try {
      return work();
    } catch (error) {
      if (storageError(error).code !== 'storage-busy' || Date.now() >= deadline) throw error;
    } finally {
      file.pragma(`busy_timeout = ${waitMs}`);
    }
    await sleep(RETRY_MS);
  }
}

/**
 * Kysely's driver with two changes: a writing transaction takes the write lock at its start, so a later statement cannot
 * fail on an outdated snapshot; and after an error that made SQLite roll back by itself (disk full), there is no second rollback.
 */
class LockingSqliteDriver extends SqliteDriver {
  constructor(
    private readonly file: BetterSqlite3.Database,
    private readonly waitMs: number,
  ) {
    super({ database: file });
  }

  override async beginTransaction(_connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await whenUnlocked(this.file, this.waitMs, () => this.file.exec(begin));
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.file.inTransaction) this.file.exec('rollback');
  }
}

/** Opens `<folder>/mianjian.sqlite`, creating both where missing; waits up to `waitMs` for another process's lock. Throws driver errors. */
export async function openSqlite(folder: string, waitMs: number): Promise<Kysely<Tables>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new BetterSqlite3(join(folder, 'mianjian.sqlite'), { timeout: waitMs });
  try {
    await whenUnlocked(file, waitMs, () => file.pragma('journal_mode = WAL'));
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    file.pragma('cache_size = -32768'); // 32 MiB: with the 2 it has by itself, lists of many thousands are read from the file each time.
    const kysely = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new LockingSqliteDriver(file, waitMs),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    });
    await kysely.connection().execute(async () => undefined); // Without a first use, destroy() would not close the file.
    return kysely;
  } catch (error) {
    file.close();
    throw error;
  }
}
