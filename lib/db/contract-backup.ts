import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { assessmentRepository } from './assessments';
import { auditRepository } from './audit';
import { type BackupEnv, backUp } from './backup';
import { checkBackup } from './backup-file';
import { openDatabase } from './client';
import { draft, type EmptyDatabase, evaluate, failsWith } from './contract-fixtures';
import { evidenceRepository } from './evidence';
import { restoreBackup } from './restore';
import { Sqlite } from './sqlite-library';

const now = new Date('2026-07-01T00:00:00Z');

/** What every database must guarantee about backing up and restoring. */
export function backupContract(emptyDatabase: EmptyDatabase): void {
  describe('backup and restore', () => {
    const root = mkdtempSync(join(tmpdir(), 'mianjian-backup-'));
    afterAll(() => rmSync(root, { recursive: true, force: true }));
    let files = 0;
    const newPath = () => join(root, `file-${++files}`);
    const empty = async (): Promise<BackupEnv> => {
      const env = await emptyDatabase();
      const dataFolder = env.databaseUrl ? newPath() : env.dataFolder;
      return { ...env, dataFolder, waitMs: 2000, secretGiven: false };
    };
    const sqlite = (): BackupEnv => ({ dataFolder: newPath(), waitMs: 2000, secretGiven: false });

    /** A database with every kind of value: answers, strange text, bytes, flags, times, an audit log. */
    async function filled(env: BackupEnv, title = '门禁 😀') {
      const database = await openDatabase(env);
      const { id } = await assessmentRepository(database).create(
        draft({ title, answers: { consent: 'yes', count: 3 }, notes: { consent: "'; drop table x; -- \u202e" } }),
        evaluate,
      );
      const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
      const file = { kind: 'question', target: 'consent', name: 'a.pdf', type: 'application/pdf', sha256: 'ab', bytes } as const;
      await evidenceRepository(database).add({ ...file, workspace: 'w1', assessment: id, actor: 'ann', actorName: '安' }, 1e9);
      await auditRepository(database).append({ workspace: 'w1', actor: 'ann', action: 'x', subject: id, detail: { n: 1 } });
      const flag = database.kind === 'postgres' ? true : 1;
      const time = database.kind === 'postgres' ? now : now.toISOString();
      const user = { id: 'u1', name: 'Ann', email: 'ann@example.org', emailVerified: flag, createdAt: time, updatedAt: time };
      await database.kysely
        .insertInto('auth_users')
        .values(user as never)
        .execute();
      await database.close();
      mkdirSync(env.dataFolder, { recursive: true });
      writeFileSync(join(env.dataFolder, 'secret'), `secret of ${title}`);
    }
    const digestsOf = async (env: BackupEnv) => (await backUp(env, newPath(), now)).tables;

    test('restored into an empty database of either kind, every table is as it was, and so is the secret', async () => {
      const from = await empty();
      await filled(from);
      const file = newPath();
      const meta = await backUp(from, file, now);
      expect(meta.tables.evidence?.rows).toBe(1);
      expect(meta.tables.events?.rows).toBe(5);
      for (const to of [await empty(), sqlite()]) {
        expect(await restoreBackup(to, file, false, now)).toEqual({ meta, aside: null });
        expect(await digestsOf(to)).toEqual(meta.tables);
        expect(readFileSync(join(to.dataFolder, 'secret'), 'utf8')).toBe('secret of 门禁 😀');
        const database = await openDatabase(to);
        expect(await assessmentRepository(database).list('w1')).toHaveLength(1);
        await database.close();
      }
    });

    test('a backup made while others save holds one moment: each assessment with all its events and its result', async () => {
      const env = await empty();
      await filled(env);
      const database = await openDatabase(env);
      const store = assessmentRepository(database);
      let on = true;
      const saving = (async () => {
        while (on) {
          await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
          await sleep(1); // SQLite answers at once, so without a pause nothing else would run.
        }
      })();
      const file = newPath();
      await backUp(env, file, now);
      on = false;
      await saving;
      await database.close();
      const copy = new Sqlite(file, { readonly: true });
      const counts = copy
        .prepare(
          'select a.seq, (select count(*) from events e where e.assessment_id = a.id) as events from assessments a join results r on r.assessment_id = a.id',
        )
        .all() as { seq: number; events: number }[];
      expect(counts).toHaveLength(copy.prepare('select count(*) from assessments').pluck().get() as number);
      for (const { seq, events } of counts) expect(events).toBe(seq);
      copy.close();
    });

    test('data already there is never overwritten unasked, and kept aside when asked', async () => {
      const [from, to] = [await empty(), await empty()];
      await filled(from, 'new');
      await filled(to, 'old');
      const old = await digestsOf(to);
      const file = newPath();
      const meta = await backUp(from, file, now);
      await failsWith('restore-refused', restoreBackup(to, file, false, now));
      expect(await digestsOf(to)).toEqual(old);
      const { aside } = await restoreBackup(to, file, true, now);
      expect(await digestsOf(to)).toEqual(meta.tables);
      if (to.databaseUrl) expect(checkBackup(aside ?? '').tables).toEqual(old);
      else expect(readdirSync(to.dataFolder).filter((name) => name.includes('sqlite.replaced-'))).toHaveLength(1);
    });

    test('a changed byte, another file and a file that is there already are refused, with nothing changed', async () => {
      const env = await empty();
      await filled(env);
      const file = newPath();
      const meta = await backUp(env, file, now);
      await failsWith('backup-exists', backUp(env, file, now));
      const bytes = readFileSync(file);
      bytes.write('ABC', bytes.lastIndexOf('Gate') > 0 ? bytes.lastIndexOf('Gate') : bytes.indexOf('门禁'));
      const damaged = newPath();
      writeFileSync(damaged, bytes);
      await failsWith('backup-damaged', restoreBackup(env, damaged, true, now));
      const other = newPath();
      writeFileSync(other, 'not a backup '.repeat(500));
      await failsWith('backup-unreadable', restoreBackup(env, other, true, now));
      expect(await digestsOf(env)).toEqual(meta.tables);
    });

    test('killed in the middle of restoring, the database holds all of the old or all of the new', async () => {
      const [from, to] = [await empty(), await empty()];
      await filled(from, 'new');
      await filled(to, 'old');
      const file = newPath();
      const wanted = [await digestsOf(to), (await backUp(from, file, now)).tables];
      const script = newPath();
      const source = `import { restoreBackup } from './restore'; const [env, file] = process.argv.slice(2); restoreBackup(JSON.parse(env), file, true, new Date()).then(() => process.exit(0));`;
      const stdin = { contents: source, resolveDir: import.meta.dirname, loader: 'ts' } as const;
      buildSync({ stdin, outfile: `${script}.cjs`, bundle: true, platform: 'node', format: 'cjs', packages: 'external' });
      for (const wait of [250, 400, 550]) {
        const child = spawn(process.execPath, [`${script}.cjs`, JSON.stringify(to), file], {
          env: { ...process.env, NODE_PATH: resolve('node_modules') },
          stdio: 'ignore',
        });
        const ended = new Promise((done) => child.once('exit', done));
        await Promise.race([ended, sleep(wait)]);
        child.kill('SIGKILL');
        await ended;
        expect(wanted).toContainEqual(await digestsOf(to));
      }
    }, 30_000);
  });
}
