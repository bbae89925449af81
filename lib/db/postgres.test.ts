import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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
import { guarded } from './errors';
import { mountDisk, unmountDisk } from './mounted-disk.fixture';
import { openNotices } from './notices';
import { type PostgresCluster, startPostgres } from './postgres-cluster';
import { quickFolder } from './quick-folder.fixture';

let cluster: PostgresCluster;
let upToDate = '';
beforeAll(async () => {
  cluster = await startPostgres({ parent: quickFolder() });
  const { databaseUrl } = await bareDatabase();
  await (await openDatabase({ databaseUrl, dataFolder: '/nonexistent' })).close();
  upToDate = databaseUrl;
}, 60_000);
const folder = mkdtempSync(join(tmpdir(), 'mianjian-other-'));
const disk = mountDisk('4m');
afterAll(async () => {
  await cluster?.remove();
  if (disk) unmountDisk(disk);
  rmSync(folder, { recursive: true, force: true });
});

/** Without tables, as on the first day. */
const bareDatabase = async () => ({ databaseUrl: await cluster.emptyDatabase(), dataFolder: '/nonexistent' });
/** With tables and no rows: copied, since making the tables anew takes longer than most tests. */
const emptyDatabase = async () => ({ databaseUrl: await cluster.copyOf(upToDate), dataFolder: '/nonexistent' });

assessmentContract(emptyDatabase);
archiveContract(bareDatabase, async () => ({ dataFolder: mkdtempSync(join(folder, 'd-')) }));
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

const edits = [{ op: 'a', field: 'q:consent', value: 'no', base: 1 }] as const;

async function underTrial() {
  const env = { ...(await emptyDatabase()), waitMs: 200 };
  const { store, database } = await opened(env);
  const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
  const before = await store.load('w1', id);
  return { env, store, database, id, before };
}

describe('words between the processes of one database', () => {
  test('reach the other process and not the one that told, and a line that broke comes back saying so', async () => {
    const url = await cluster.emptyDatabase();
    const { database } = await opened({ databaseUrl: url, dataFolder: '/nonexistent' });
    const here: (string | null)[] = [];
    const there: (string | null)[] = [];
    const one = openNotices(url, database.kysely, (topic) => here.push(topic));
    const two = openNotices(url, database.kysely, (topic) => there.push(topic));
    const listening = sql<{
      pid: number;
    }>`select pid from pg_stat_activity where datname = current_database() and query = 'listen mianjian'`;
    await vi.waitFor(async () => expect((await listening.execute(database.kysely)).rows).toHaveLength(2), 10_000);
    one.tell('assessment/a');
    await vi.waitFor(() => expect(there).toEqual(['assessment/a']), 10_000);
    for (const { pid } of (await listening.execute(database.kysely)).rows) {
      await sql`select pg_terminate_backend(${pid})`.execute(database.kysely);
    }
    await vi.waitFor(() => expect([here.at(-1), there.at(-1)]).toEqual([null, null]), 10_000);
    two.tell('assessment/b');
    await vi.waitFor(() => expect(here.at(-1)).toBe('assessment/b'), 10_000);
    expect(there).not.toContain('assessment/b');
    await Promise.all([one.close(), two.close()]);
  });
});

describe('a PostgreSQL database in trouble', () => {
  test('an assessment another process holds: storage-busy, and nothing is changed', async () => {
    const { env, store, id, before } = await underTrial();
    const other = await opened(env);
    await other.database.kysely.transaction().execute(async (trx) => {
      await trx.selectFrom('assessments').selectAll().forUpdate().execute();
      await failsWith('storage-busy', store.saveEdits('w1', id, 'ann', edits, evaluate));
    });
    expect(await store.load('w1', id)).toEqual(before);
    expect((await store.saveEdits('w1', id, 'ann', edits, evaluate))?.outcomes[0]?.status).toBe('saved');
  });

  test('read-only: storage-read-only, and nothing is changed', async () => {
    const { env, id, before } = await underTrial();
    const databaseUrl = `${env.databaseUrl}?options=-c%20default_transaction_read_only%3Don`;
    const { store } = await opened({ ...env, databaseUrl });
    await failsWith('storage-read-only', store.saveEdits('w1', id, 'ann', edits, evaluate));
    expect(await store.load('w1', id)).toEqual(before);
  });

  test.skipIf(!disk)('full: storage-full, nothing is changed, and saving goes on by itself once there is room', async () => {
    const { store, database, id, before } = await underTrial();
    // The folder of a tablespace must be the database server's own.
    await cluster.run(`copy (select 1) to program 'mkdir ${disk}/space; cat > /dev/null'`);
    await cluster.run(`create tablespace small location '${disk}/space'`);
    await sql`alter table events set tablespace small`.execute(database.kysely);
    const { bavail, bsize } = statfsSync(disk ?? '');
    writeFileSync(join(disk ?? '', 'ballast'), Buffer.alloc(bavail * bsize));
    const edit = { op: 'b', field: 'n:consent', value: randomBytes(8000).toString('hex'), base: 0 } as const;
    const save = () => store.saveEdits('w1', id, 'ann', [edit], evaluate);
    await failsWith('storage-full', save());
    expect(await store.load('w1', id)).toEqual(before);
    rmSync(join(disk ?? '', 'ballast'));
    expect((await save())?.outcomes).toEqual([{ op: 'b', status: 'saved', version: 1 }]);
  });

  test('a connection ended in the middle of a transaction: storage-unavailable, and the next one works', async () => {
    const { env, store, database, id } = await underTrial();
    const other = await opened(env);
    const work = database.kysely.transaction().execute(async (trx) => {
      await trx.updateTable('assessments').set({ title: 'lost' }).execute();
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(other.database.kysely);
      await sleep(50);
      await sql`select 1`.execute(trx);
    });
    await failsWith(
      'storage-unavailable',
      guarded(() => work),
    );
    expect((await store.load('w1', id))?.assessment.title).toBe('Gate 门禁');
  });

  test('a server that crashed: storage-unavailable, then every acknowledged change is there again', {
    timeout: 60_000,
  }, async () => {
    const { env, store, id } = await underTrial();
    const saved = await store.saveEdits('w1', id, 'ann', edits, evaluate);
    await cluster.crash();
    await failsWith('storage-unavailable', store.load('w1', id));
    await failsWith('storage-unavailable', openDatabase(env));
    await cluster.restart();
    const again = await store.saveEdits('w1', id, 'ann', edits, evaluate);
    expect(again).toEqual({ ...saved, outcomes: [{ op: 'a', status: 'repeated', version: 2 }] });
  });

  test('a wrong password: storage-unavailable, without showing it', async () => {
    const { env } = await underTrial();
    const work = openDatabase({ ...env, databaseUrl: env.databaseUrl.replace(/:[0-9a-f]{32}@/, ':hunter2@') });
    await failsWith('storage-unavailable', work);
    expect(String(await work.catch((error: unknown) => error))).not.toContain('hunter2');
  });
});
