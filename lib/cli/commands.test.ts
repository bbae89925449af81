import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { assessmentRepository } from '../db/assessments';
import { auditRepository } from '../db/audit';
import { type Database, openDatabase } from '../db/client';
import { workspaceRepository } from '../db/workspaces';
import { evaluateForStorage } from '../service/evaluate';
import { exportToFile, importFromFile } from './archive';

const root = mkdtempSync(join(tmpdir(), 'mianjian-commands-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());
const newFolder = () => mkdtempSync(join(root, 'd-'));

const TITLE = '门禁（虚构）';

async function within<T>(dataFolder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataFolder });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** A data folder with one assessment of a client, and one of none. */
async function filled(): Promise<string> {
  const folder = newFolder();
  await within(folder, async (database) => {
    const { id: client } = await workspaceRepository(database).addClient('local', '甲公司（虚构）');
    const base = { workspace: 'local', actor: 'local-owner', mode: 'full', scenario: null, pack: 'cn-2025' } as const;
    const store = assessmentRepository(database);
    await store.create({ ...base, title: TITLE, client, answers: { 'org-name': '甲公司（虚构）' } }, evaluateForStorage);
    await store.create({ ...base, title: '别的' }, evaluateForStorage);
  });
  return folder;
}

const titles = (folder: string) =>
  within(folder, async ({ kysely }) =>
    (await kysely.selectFrom('assessments').select('title').orderBy('title').execute()).map(({ title }) => title),
  );
const actions = (folder: string) =>
  within(folder, async (database) => (await auditRepository(database).list('local', {}, 20)).map(({ action }) => action));

/** A command as an operator or a cron job runs it; throws where it does not end with 0. */
const command = (name: string, folder: string, ...argv: string[]) => {
  const env = { ...process.env, MIANJIAN_DATA: folder, DATABASE_URL: '', NODE_ENV: 'production' } as const;
  return promisify(execFile)(process.execPath, [join('bin', `${name}.mjs`), ...argv], { env });
};

/** The same without a process of its own. */
async function here(run: typeof importFromFile, folder: string, ...argv: string[]) {
  vi.stubEnv('MIANJIAN_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
  let [out, err] = ['', ''];
  const sink = (add: (text: string) => void) => ({ write: (text: string) => add(text) });
  const io = { stdout: sink((text) => (out += text)), stderr: sink((text) => (err += text)) };
  return { code: await run(argv, io), out, err };
}

test('a backup made by the command is restored by the command', { timeout: 60_000 }, async () => {
  const [from, to] = [await filled(), newFolder()];
  const file = join(newFolder(), 'x.backup');
  expect((await command('backup', from, '--to', file)).stdout).toContain(file);
  await command('restore', to, file);
  expect(await titles(to)).toEqual(await titles(from));
});

test('an archive exported by the command is taken in by the command, whole and entered on both sides', {
  timeout: 60_000,
}, async () => {
  const [from, to] = [await filled(), newFolder()];
  const file = join(newFolder(), 'x.zip');
  expect((await command('export', from, '--to', file)).stdout).toContain(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await command('import', to, file, '--yes')).stdout).toContain('2');
  expect(await titles(to)).toEqual(await titles(from));
  expect(await actions(from)).toContain('archive.exported');
  expect(await actions(to)).toContain('archive.imported');
});

test('one client is exported by name; an import without --yes tells what it would bring and stores nothing', async () => {
  const [from, to] = [await filled(), newFolder()];
  const file = join(newFolder(), 'client.zip');
  expect(await here(exportToFile, from, '--client', '乙', '--to', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('甲公司（虚构）'),
  });
  expect(await here(exportToFile, from, '--client', '甲公司（虚构）', '--to', file)).toMatchObject({ code: 0, err: '' });
  expect(await here(exportToFile, from, '--to', file)).toMatchObject({ code: 1, err: expect.stringContaining(file) });
  expect(await here(importFromFile, to, file)).toMatchObject({ code: 0, out: expect.stringContaining('--yes') });
  expect(await titles(to)).toEqual([]);
  expect(await here(importFromFile, to, file, '--yes')).toMatchObject({ code: 0 });
  expect(await titles(to)).toEqual([TITLE]);
});

test('what is no archive, is not there, or names no workspace is refused in words, with nothing left behind', async () => {
  const folder = newFolder();
  const file = join(newFolder(), 'x.zip');
  expect(await here(importFromFile, folder, file)).toMatchObject({ code: 1, err: expect.stringContaining(file) });
  writeFileSync(file, 'PDF');
  expect(await here(importFromFile, folder, file, '--yes')).toMatchObject({ code: 1, err: expect.stringContaining('ZIP') });
  expect(await here(exportToFile, folder, '--workspace', 'other')).toMatchObject({
    code: 1,
    err: expect.stringContaining('other'),
  });
  expect(await here(importFromFile, folder)).toMatchObject({ code: 2, err: expect.stringContaining('npm run import') });
  expect(await within(folder, ({ kysely }) => kysely.selectFrom('archive_parts').select('upload').execute())).toEqual([]);
});
