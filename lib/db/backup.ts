import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type Kysely, sql, type Transaction } from 'kysely';
import { AppError } from '../errors';
import { type BackupMeta, dataTables, sealBackup } from './backup-file';
import type { DatabaseEnv } from './client';
import { guarded } from './errors';
import { migrate } from './migrate';
import { migrations } from './migrations/index';
import { openPostgres } from './postgres';
import type { Tables } from './schema';
import { openSqlite } from './sqlite';
import { Sqlite } from './sqlite-library';

/** What is backed up: the database, and the secret file beside it unless the environment sets the secret. */
export type BackupEnv = DatabaseEnv & { readonly secretGiven: boolean };

/**
 * Writes one file that holds the whole database as of one moment, and the secret; the server may go on working. Both kinds of
 * database give the same kind of file, and each can be restored into either. The file appears under its name only when it is
 * whole. Throws `backup-exists`, `backup-nothing` or a `storage-*` AppError.
 */
export function backUp(env: BackupEnv, to: string, now: Date): Promise<BackupMeta> {
  return guarded(async () => {
    if (existsSync(to)) throw new AppError('backup-exists', `${to} is there already.`, 'Name a file that does not exist yet.');
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    const draft = `${to}.${randomUUID().slice(0, 8)}.tmp`;
    closeSync(openSync(draft, 'wx', 0o600));
    try {
      if (env.databaseUrl) await copyPostgres(env.databaseUrl, draft, env.waitMs ?? 5000);
      else await copySqlite(env.dataFolder, draft);
      const secret = env.secretGiven ? null : secretIn(env.dataFolder);
      const meta = sealBackup(draft, { madeAt: now.toISOString(), from: env.databaseUrl ? 'postgres' : 'sqlite', secret });
      onDisk(draft);
      renameSync(draft, to);
      onDisk(dirname(to));
      return meta;
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Waits until a file or folder is on the disk. */
export function onDisk(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function secretIn(folder: string): string | null {
  const file = join(folder, 'secret');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const ALL_PAGES = 2 ** 31 - 1;

async function copySqlite(folder: string, to: string): Promise<void> {
  const path = join(folder, 'mianjian.sqlite');
  if (!existsSync(path)) throw nothing(path);
  const file = new Sqlite(path, { readonly: true });
  try {
    // In one step, since a copy in several begins anew whenever somebody writes in between.
    await file.backup(to, { progress: () => ALL_PAGES });
  } finally {
    file.close();
  }
}

const ROWS = 100;

/** Copies a PostgreSQL database, as one transaction sees it, into a SQLite file of the same schema. */
async function copyPostgres(url: string, to: string, waitMs: number): Promise<void> {
  const source = openPostgres(url, waitMs);
  const folder = `${to}.d`;
  try {
    await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        const applied = await appliedIn(trx);
        const empty = await openSqlite(folder, waitMs);
        await migrate(
          empty,
          migrations.filter(({ name }) => applied.includes(name)),
        );
        await empty.destroy();
        const file = new Sqlite(join(folder, 'mianjian.sqlite'));
        try {
          file.pragma('foreign_keys = OFF');
          file.exec('delete from schema_migrations');
          for (const table of dataTables(file)) await copyTable(trx, table, file);
          file.pragma('journal_mode = DELETE');
        } finally {
          file.close();
        }
      });
    renameSync(join(folder, 'mianjian.sqlite'), to);
  } finally {
    await source.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function appliedIn(trx: Transaction<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('schema_migrations') is not null as found`.execute(trx);
  if (!rows[0]?.found) throw nothing('DATABASE_URL');
  const applied = (await trx.selectFrom('schema_migrations').select('name').execute()).map(({ name }) => name);
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length === 0) return applied;
  throw new AppError(
    'storage-newer',
    `The database was upgraded by a newer version of the program (${unknown.join(', ')}).`,
    'Make the backup with that version or a later one.',
  );
}

async function copyTable(trx: Transaction<Tables>, table: string, file: BetterSqlite3.Database): Promise<void> {
  const columns = await columnsOf(trx, table);
  const list = sql.join(columns.map(({ name, type }) => sql`${asInSqlite(name, type)} as ${sql.ref(name)}`));
  await sql`declare copying no scroll cursor for select ${list} from ${sql.table(table)}`.execute(trx);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const insert = file.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`);
  const write = file.transaction((rows: readonly Record<string, unknown>[]) => {
    for (const row of rows) insert.run(columns.map(({ name }) => row[name]));
  });
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`${sql.raw(`fetch ${ROWS} from copying`)}`.execute(trx);
    if (rows.length === 0) break;
    write(rows);
  }
  await sql`close copying`.execute(trx);
}

/** A column in the form SQLite stores it: flags as 0 and 1, times as `toISOString` writes them. */
function asInSqlite(name: string, type: string) {
  if (type === 'boolean') return sql`${sql.ref(name)}::int`;
  if (type !== 'timestamp with time zone') return sql.ref(name);
  return sql`to_char(${sql.ref(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The columns of a PostgreSQL table with their types. */
async function columnsOf(db: Kysely<Tables>, table: string): Promise<{ readonly name: string; readonly type: string }[]> {
  const { rows } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} order by ordinal_position`.execute(db);
  return rows;
}

function nothing(where: string): AppError {
  return new AppError('backup-nothing', `There is no data yet: ${where}.`, 'Check MIANJIAN_DATA and DATABASE_URL.');
}
