import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentRepository } from './assessments';
import { openDatabase } from './client';
import { assessmentContract } from './contract';
import { archiveContract } from './contract-archive';
import { auditContract } from './contract-audit';
import { backupContract } from './contract-backup';
import { concurrencyContract } from './contract-concurrency';
import { editsContract } from './contract-edits';
import { evidenceContract } from './contract-evidence';
import { faultsContract } from './contract-faults';
import { draft, evaluate, failsWith, opened } from './contract-fixtures';
import { historyContract } from './contract-history';
import { issuedContract } from './contract-issued';
import { keepingContract } from './contract-keeping';
import { listContract } from './contract-lists';
import { membersContract } from './contract-members';
import { portfolioContract } from './contract-portfolios';
import { reviewContract } from './contract-reviews';
import { taskContract } from './contract-tasks';
import { themeContract } from './contract-themes';
import { workshopContract } from './contract-workshops';
import { migrations } from './migrations/index';
import { quickFolder } from './quick-folder.fixture';
import { Sqlite } from './sqlite-library';

const root = mkdtempSync(join(quickFolder(), 'mianjian-sqlite-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const newFolder = () => mkdtempSync(join(root, 'd-'));
/** Without tables, as on the first day. */
const bareDatabase = async () => ({ dataFolder: join(newFolder(), 'data') });
const upToDate = newFolder();
beforeAll(async () => (await openDatabase({ dataFolder: upToDate })).close());
/** With tables and no rows: copied, since making the tables anew takes longer than most tests. */
const emptyDatabase = async () => {
  const dataFolder = newFolder();
  copyFileSync(join(upToDate, 'mianjian.sqlite'), join(dataFolder, 'mianjian.sqlite'));
  return { dataFolder };
};

assessmentContract(emptyDatabase);
archiveContract(bareDatabase, bareDatabase);
auditContract(emptyDatabase);
backupContract(bareDatabase);
editsContract(emptyDatabase);
evidenceContract(emptyDatabase);
concurrencyContract(bareDatabase);
historyContract(bareDatabase);
faultsContract(emptyDatabase);
issuedContract(emptyDatabase);
taskContract(emptyDatabase);
membersContract(emptyDatabase);
keepingContract(emptyDatabase);
listContract(emptyDatabase);
portfolioContract(emptyDatabase);
themeContract(emptyDatabase);
reviewContract(emptyDatabase);
workshopContract(emptyDatabase);

/** A database with one assessment, a save that changes it, and a check that nothing changed and the next save works. */
async function underTrial() {
  const dataFolder = newFolder();
  const { store, database } = await opened({ dataFolder, waitMs: 100 });
  const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
  const before = await store.load('w1', id);
  const edits = [{ op: 'a', field: 'n:consent', value: '长'.repeat(9000), base: 0 }] as const;
  const save = () => store.saveEdits('w1', id, 'ann', edits, evaluate);
  const recovers = async () => {
    expect(await store.load('w1', id)).toEqual(before);
    expect((await save())?.outcomes).toEqual([{ op: 'a', status: 'saved', version: 1 }]);
  };
  const pragma = (text: string) => sql.raw(`pragma ${text}`).execute(database.kysely);
  return { dataFolder, save, recovers, pragma, read: () => store.load('w1', id), before };
}

describe('a SQLite database that cannot be written', () => {
  test('locked by another process: storage-busy, reading goes on, and nothing is changed', async () => {
    const trial = await underTrial();
    const other = new Sqlite(join(trial.dataFolder, 'mianjian.sqlite'));
    other.exec('begin immediate');
    await failsWith('storage-busy', trial.save());
    expect(await trial.read()).toEqual(trial.before);
    other.exec('rollback');
    other.close();
    await trial.recovers();
  });

  test('waiting for a lock does not stop the rest of the program, and succeeds when the lock goes', async () => {
    const dataFolder = newFolder();
    const { store } = await opened({ dataFolder });
    const other = new Sqlite(join(dataFolder, 'mianjian.sqlite'));
    other.exec('begin immediate');
    setTimeout(() => other.exec('rollback'), 60); // Runs only if the wait leaves the event loop free.
    await store.create(draft(), evaluate);
    other.close();
  });

  test('read-only: storage-read-only, and nothing is changed', async () => {
    const trial = await underTrial();
    await trial.pragma('query_only = on');
    await failsWith('storage-read-only', trial.save());
    await trial.pragma('query_only = off');
    await trial.recovers();
  });

  test('full: storage-full, and nothing is changed', async () => {
    const trial = await underTrial();
    await trial.pragma('max_page_count = 1');
    await failsWith('storage-full', trial.save());
    await trial.pragma('max_page_count = 1000000');
    await trial.recovers();
  });

  test('after closing: storage-unavailable', async () => {
    const database = await openDatabase({ dataFolder: newFolder() });
    await database.close();
    await failsWith('storage-unavailable', assessmentRepository(database).list('w1'));
  });
});

describe('opening a SQLite database', () => {
  test('it waits for the disk at every commit, keeps foreign keys and uses a write-ahead log', async () => {
    const { database } = await opened(await emptyDatabase());
    const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(database.kysely)).rows[0];
    expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(await pragma('synchronous')).toEqual({ synchronous: 2 });
    expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(await pragma('busy_timeout')).toEqual({ timeout: 5000 });
  });

  test('what cannot be a database says so', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    await failsWith('storage-unavailable', openDatabase({ dataFolder: join(folder, 'file') }));
    mkdirSync(join(folder, 'mianjian.sqlite'));
    await failsWith('storage-unavailable', openDatabase({ dataFolder: folder }));
    const garbage = newFolder();
    writeFileSync(join(garbage, 'mianjian.sqlite'), 'not a database '.repeat(500));
    await failsWith('storage-failed', openDatabase({ dataFolder: garbage }));
    await failsWith('storage-unavailable', openDatabase({ databaseUrl: 'mysql://root:secret@localhost/x', dataFolder: folder }));
  });

  test('four processes that start at once on no database all come up', async () => {
    const folder = newFolder();
    const script = join(folder, 'open.cjs');
    const source =
      "import { openDatabase } from './client'; openDatabase({ dataFolder: process.argv[2] }).then((db) => db.close());";
    const stdin = { contents: source, resolveDir: import.meta.dirname, loader: 'ts' } as const;
    buildSync({ stdin, outfile: script, bundle: true, platform: 'node', format: 'cjs', packages: 'external' });
    const env = { ...process.env, NODE_PATH: resolve('node_modules') };
    const data = join(folder, 'data');
    const start = () => promisify(execFile)(process.execPath, [script, data], { env });
    await Promise.all([start(), start(), start(), start()]);
    const { database } = await opened({ dataFolder: data });
    expect(await database.kysely.selectFrom('schema_migrations').selectAll().execute()).toHaveLength(migrations.length);
  });
});
