import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import {
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { storageError } from './errors';
import type { Tables } from './schema';
import { Sqlite } from './sqlite-library';

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

/** Most statements kept ready. */
const READY = 400;

/** The file with its statements kept ready: preparing one anew costs as much as running it. Forgotten whenever the schema may change. */
function withReadyStatements(file: BetterSqlite3.Database): SqliteDatabase {
  const ready = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  return {
    close: () => void file.close(),
    prepare: (sql) => {
      if (/^\s*(create|alter|drop)\b/i.test(sql)) ready.clear();
      const known = ready.get(sql);
      // One whose rows are just being read cannot begin again.
      const statement = known && !known.busy ? known : file.prepare<unknown[]>(sql);
      ready.delete(sql);
      ready.set(sql, statement);
      const [oldest] = ready.keys();
      if (ready.size > READY && oldest !== undefined) ready.delete(oldest);
      return {
        reader: statement.reader,
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values),
        iterate: (values) => statement.iterate(...values),
      };
    },
  };
}

/**
 * Kysely's driver with four changes: statements are kept ready; who waits for the one connection gets it in turn, where
 * Kysely wakes all who wait each time; a writing transaction takes the write lock at its start, so a later statement cannot
 * fail on an outdated snapshot; and after an error that made SQLite roll back by itself (disk full), there is no second rollback.
 */
class LockingSqliteDriver extends SqliteDriver {
  private readonly waiting: (() => void)[] = [];
  private taken = false;

  constructor(
    private readonly file: BetterSqlite3.Database,
    private readonly waitMs: number,
  ) {
    super({ database: withReadyStatements(file) });
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.taken) await new Promise<void>((go) => this.waiting.push(go));
    this.taken = true;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    await super.releaseConnection();
    const next = this.waiting.shift();
    if (next) next();
    else this.taken = false;
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
  const file = new Sqlite(join(folder, 'mianjian.sqlite'), { timeout: waitMs });
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
