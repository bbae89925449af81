import type { Kysely } from 'kysely';
import { AppError } from '../errors';
import { guarded } from './errors';
import { isCurrent, migrate } from './migrate';
import { migrations } from './migrations/index';
import { openPostgres } from './postgres';
import type { Tables } from './schema';
import { openSqlite } from './sqlite';

export type Database = { readonly kysely: Kysely<Tables>; readonly kind: 'sqlite' | 'postgres'; close(): Promise<void> };

/** Where the data lives. `waitMs` is how long a statement waits for another process's lock, 5000 unless given. */
export type DatabaseEnv = { readonly databaseUrl?: string | undefined; readonly dataFolder: string; readonly waitMs?: number };

async function connect(env: DatabaseEnv): Promise<{ kysely: Kysely<Tables>; kind: Database['kind'] }> {
  const waitMs = env.waitMs ?? 5000;
  if (!env.databaseUrl) return { kysely: await openSqlite(env.dataFolder, waitMs), kind: 'sqlite' };
  if (/^postgres(ql)?:\/\//.test(env.databaseUrl)) return { kysely: openPostgres(env.databaseUrl, waitMs), kind: 'postgres' };
  throw new AppError(
    'storage-unavailable',
    'DATABASE_URL is not the address of a PostgreSQL database.',
    'Write it as postgres://user:password@host:5432/database, or leave it empty to keep the data in the data folder.',
  );
}

/**
 * Opens PostgreSQL when `databaseUrl` is given, else SQLite in `dataFolder`, and brings the schema up to date.
 * Throws an AppError: a `storage-*` code of errors.ts, or `storage-migrating` or `storage-newer` of migrate.ts.
 */
export function openDatabase(env: DatabaseEnv): Promise<Database> {
  return guarded(async () => {
    const { kysely, kind } = await connect(env);
    try {
      await migrate(kysely, migrations);
    } catch (error) {
      await kysely.destroy();
      throw error;
    }
    return { kysely, kind, close: () => guarded(() => kysely.destroy()) };
  });
}

/** Whether the database has every step this program knows. Throws `storage-newer` when it has others, else driver errors. */
export function schemaIsCurrent({ kysely }: Database): Promise<boolean> {
  return isCurrent(kysely, migrations);
}
