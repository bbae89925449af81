import { createHash } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';
import { AppError } from '../errors';
import { Sqlite } from './sqlite-library';

/** What a backup says of itself. `tables` holds the number of rows and a SHA-256 over all of them, by table. */
export type BackupMeta = {
  readonly format: 1;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly from: 'sqlite' | 'postgres';
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
  /** What signs sessions and locks second factors; null where it is set in the environment and must be kept elsewhere. */
  readonly secret: string | null;
};

const META = 'backup_meta';
/** Who migrates just now is no data. */
const besides = new Set([META, 'schema_lock']);

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The tables of a SQLite file that hold data, in the order they were made, so that each comes after those it refers to. */
export function dataTables(file: BetterSqlite3.Database): string[] {
  const rows = file
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by rowid")
    .pluck()
    .all() as string[];
  return rows.filter((name) => !besides.has(name));
}

/** The rows of a table, in an order that does not depend on how they were stored. */
export function rowsOf(file: BetterSqlite3.Database, table: string): IterableIterator<Record<string, unknown>> {
  const columns = file.prepare(`pragma table_info(${quoted(table)})`).all() as { name: string; pk: number }[];
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => quoted(name));
  const order = (keys.length > 0 ? keys : columns.map(({ name }) => quoted(name))).join(', ');
  return file.prepare(`select * from ${quoted(table)} order by ${order}`).iterate() as IterableIterator<Record<string, unknown>>;
}

/** Counts and hashes every table of a SQLite file. */
export function tableDigests(file: BetterSqlite3.Database): BackupMeta['tables'] {
  return Object.fromEntries(
    dataTables(file).map((table) => {
      const hash = createHash('sha256');
      let rows = 0;
      for (const row of rowsOf(file, table)) {
        rows += 1;
        for (const name of Object.keys(row).sort()) {
          const value = row[name];
          const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value));
          hash.update(`${name} ${value === null ? 'null' : typeof value} ${bytes.length}\n`);
          hash.update(bytes);
        }
      }
      return [table, { rows, sha256: hash.digest('hex') }];
    }),
  );
}

/** Makes a SQLite file a backup: one file without side files, that says what it holds. */
export function sealBackup(path: string, about: Pick<BackupMeta, 'madeAt' | 'from' | 'secret'>): BackupMeta {
  const file = new Sqlite(path, { fileMustExist: true });
  try {
    file.pragma('journal_mode = DELETE');
    const migrations = file.prepare('select name from schema_migrations order by name').pluck().all() as string[];
    const meta: BackupMeta = { format: 1, ...about, migrations, tables: tableDigests(file) };
    file.exec(`drop table if exists ${META}; create table ${META} (data text not null)`);
    file.prepare(`insert into ${META} values (?)`).run(JSON.stringify(meta));
    return meta;
  } finally {
    file.close();
  }
}

/** Makes a backup an ordinary database again. */
export function unsealBackup(path: string): void {
  const file = new Sqlite(path, { fileMustExist: true });
  file.exec(`drop table ${META}`);
  file.close();
}

/** Reads what a backup says of itself and checks every row against it. Throws `backup-unreadable` or `backup-damaged`. */
export function checkBackup(path: string): BackupMeta {
  const meta = readMeta(path);
  const file = new Sqlite(path, { readonly: true });
  try {
    const found = tableDigests(file);
    const names = new Set([...Object.keys(found), ...Object.keys(meta.tables)]);
    const wrong = [...names].filter((name) => found[name]?.sha256 !== meta.tables[name]?.sha256);
    if (wrong.length > 0) throw damaged(`these tables differ from what was written: ${wrong.join(', ')}`);
    return meta;
  } catch (error) {
    throw error instanceof AppError ? error : damaged('it cannot be read to the end');
  } finally {
    file.close();
  }
}

function readMeta(path: string): BackupMeta {
  try {
    const file = new Sqlite(path, { readonly: true, fileMustExist: true });
    try {
      const meta = JSON.parse(file.prepare(`select data from ${META}`).pluck().get() as string);
      if (meta.format === 1) return meta;
    } finally {
      file.close();
    }
  } catch {
    // Told below: whatever it is, it is no backup.
  }
  throw new AppError(
    'backup-unreadable',
    `${path} is no backup of this program.`,
    'Name a file that "npm run backup" wrote, whole and unchanged.',
  );
}

function damaged(why: string): AppError {
  return new AppError('backup-damaged', `The backup is damaged: ${why}.`, 'Nothing was changed. Use another backup.');
}
