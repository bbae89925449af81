import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { AppError } from '../errors';
import { type BackupEnv, backUp, onDisk } from './backup';
import { type BackupMeta, checkBackup, dataTables, rowsOf, tableDigests, unsealBackup } from './backup-file';
import { guarded } from './errors';
import { migrate } from './migrate';
import { migrations } from './migrations/index';
import { openPostgres } from './postgres';
import type { Tables } from './schema';
import { openSqlite } from './sqlite';
import { Sqlite } from './sqlite-library';

/** What was restored, and where the data before it was put; null where there was none. */
export type Restored = { readonly meta: BackupMeta; readonly aside: string | null };

/**
 * Puts the data of a backup in place of what is there, after checking every row of it. Whatever happens meanwhile, the
 * database holds either all of the old data or all of the new. Without `replace` it refuses where there is data already; with
 * it the old data is kept aside. Throws `restore-refused`, `restore-running`, `backup-*` or `storage-*` AppErrors.
 */
export function restoreBackup(env: BackupEnv, from: string, replace: boolean, now: Date): Promise<Restored> {
  return guarded(async () => {
    const meta = checkBackup(from);
    const unknown = meta.migrations.filter((name) => !migrations.some((migration) => migration.name === name));
    if (unknown.length > 0) {
      throw new AppError(
        'storage-newer',
        `The backup was made by a newer version of the program (${unknown.join(', ')}).`,
        'Restore it with that version or a later one. Nothing was changed.',
      );
    }
    mkdirSync(env.dataFolder, { recursive: true, mode: 0o700 });
    const mark = now.toISOString().replace(/[:.]/g, '-');
    const aside = env.databaseUrl
      ? await intoPostgres({ ...env, databaseUrl: env.databaseUrl }, from, replace, mark)
      : intoSqlite(env.dataFolder, from, replace, mark);
    if (meta.secret !== null && !env.secretGiven) putSecret(env.dataFolder, meta.secret, mark);
    return { meta, aside };
  });
}

function refuse(where: string): AppError {
  return new AppError(
    'restore-refused',
    `There is data already: ${where}. Nothing was changed.`,
    'Add --replace to put the backup in its place; the data there now is kept aside.',
  );
}

function intoSqlite(folder: string, from: string, replace: boolean, mark: string): string | null {
  const place = join(folder, 'mianjian.sqlite');
  const occupied = existsSync(place);
  if (occupied && !replace) throw refuse(place);
  const draft = join(folder, `mianjian.sqlite.restoring-${randomUUID().slice(0, 8)}`);
  try {
    copyFileSync(from, draft);
    chmodSync(draft, 0o600);
    checkBackup(draft);
    unsealBackup(draft);
    onDisk(draft);
    let aside: string | null = null;
    if (occupied) {
      closeForGood(place);
      aside = join(folder, `mianjian.sqlite.replaced-${mark}`);
      linkSync(place, aside);
    }
    // One step: there is never a moment without a database, nor with half of one.
    renameSync(draft, place);
    onDisk(folder);
    return aside;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Brings the write-ahead log into the file, which works only while nobody else has it open. */
function closeForGood(place: string): void {
  const file = new Sqlite(place, { timeout: 500 });
  try {
    if (file.pragma('journal_mode = DELETE', { simple: true }) === 'delete') return;
  } catch {
    // Told below.
  } finally {
    file.close();
  }
  throw new AppError(
    'restore-running',
    'The program is running on this data. Nothing was changed.',
    'Stop it, restore, and start it again.',
  );
}

async function intoPostgres(
  env: BackupEnv & { readonly databaseUrl: string },
  from: string,
  replace: boolean,
  mark: string,
): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-restore-'));
  const waitMs = env.waitMs ?? 5000;
  const target = openPostgres(env.databaseUrl, waitMs);
  try {
    const copy = join(folder, 'mianjian.sqlite');
    copyFileSync(from, copy);
    unsealBackup(copy);
    const upgrading = await openSqlite(folder, waitMs);
    await migrate(upgrading, migrations);
    await upgrading.destroy();
    await migrate(target, migrations);
    const source = new Sqlite(copy, { readonly: true });
    try {
      const tables = dataTables(source);
      const occupied = await anyRows(target, tables);
      if (occupied && !replace) throw refuse('DATABASE_URL');
      const aside = join(env.dataFolder, `postgres.replaced-${mark}.backup`);
      if (occupied) await backUp(env, aside, new Date());
      await fill(target, source, tables);
      return occupied ? aside : null;
    } finally {
      source.close();
    }
  } finally {
    await target.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether anything is stored besides the list of migrations. */
async function anyRows(db: Kysely<Tables>, tables: readonly string[]): Promise<boolean> {
  for (const table of tables.filter((name) => name !== 'schema_migrations')) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Most parameters of one statement, and most bytes gathered for one. */
const PARAMETERS = 20_000;
const BYTES = 4 * 1024 * 1024;

/** Replaces the rows of all tables in one transaction. */
async function fill(target: Kysely<Tables>, source: BetterSqlite3.Database, tables: readonly string[]): Promise<void> {
  const counts = tableDigests(source);
  await target.transaction().execute(async (trx) => {
    await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(trx);
    for (const table of tables) {
      let batch: Record<string, unknown>[] = [];
      let bytes = 0;
      const flush = async () => {
        if (batch.length > 0)
          await trx
            .insertInto(table as never)
            .values(batch as never)
            .execute();
        batch = [];
        bytes = 0;
      };
      for (const row of rowsOf(source, table)) {
        batch.push(row);
        for (const value of Object.values(row)) if (value instanceof Uint8Array) bytes += value.length;
        if (bytes > BYTES || batch.length * Object.keys(row).length > PARAMETERS) await flush();
      }
      await flush();
      const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(trx);
      if (Number(rows[0]?.n) !== counts[table]?.rows) throw new Error(`${table}: not every row arrived`);
    }
  });
}

function putSecret(folder: string, secret: string, mark: string): void {
  const file = join(folder, 'secret');
  if (existsSync(file)) copyFileSync(file, `${file}.replaced-${mark}`);
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  writeFileSync(draft, secret, { mode: 0o600 });
  renameSync(draft, file);
}
