import { createHash, createPrivateKey, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { archiveRepository } from '../db/archives';
import type { Database } from '../db/client';
import { archivedBytes, fillEveryTable, idOf, takenIn, testKey } from '../db/contract-archive';
import { opened } from '../db/contract-fixtures';
import { issuedRepository } from '../db/issued';
import { verifyDatabase } from '../db/verify';
import { MANIFEST, SIGNATURE } from './archive-file';
import { memorySource } from './memory-source';
import { examine, openArchive } from './read-archive';

const root = mkdtempSync(join(tmpdir(), 'mianjian-archive-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const emptyDatabase = () => opened({ dataFolder: mkdtempSync(join(root, 'd-')) });

async function whole() {
  const source = await emptyDatabase();
  const id = await fillEveryTable(source);
  return { ...source, id, bytes: await archivedBytes(source.database, { workspace: 'w1', client: null }) };
}

/** One archive for the tests that leave its server alone. */
let sample: Promise<Uint8Array> | undefined;
const sampleArchive = () => {
  sample ??= whole().then(({ bytes }) => bytes);
  return sample;
};

/** What reading an archive from end to end says of it: the fault, or that there is none. */
async function verdict(bytes: Uint8Array): Promise<string> {
  try {
    await examine(await openArchive(memorySource(bytes)));
    return 'sound';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

type Files = Record<string, Uint8Array>;

/** The archive as somebody makes it anew who knows the format and signs with the right key. */
function remade(bytes: Uint8Array, change: (files: Files, manifest: Record<string, unknown>) => void): Uint8Array {
  const files: Files = unzipSync(bytes);
  const manifest = JSON.parse(strFromU8(files[MANIFEST] as Uint8Array));
  change(files, manifest);
  manifest.entries = Object.entries(files)
    .filter(([name]) => name !== MANIFEST && name !== SIGNATURE)
    .map(([name, content]) => ({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') }));
  files[MANIFEST] = strToU8(JSON.stringify(manifest));
  const signature = sign(null, files[MANIFEST], createPrivateKey(testKey.privateKey)).toString('base64');
  files[SIGNATURE] = strToU8(JSON.stringify({ keyId: testKey.id, publicKey: testKey.publicKey, signature }));
  return zipSync(files);
}

const edited = (table: string, change: (row: Record<string, unknown>) => void) => (files: Files) => {
  const name = `tables/${table}.jsonl`;
  const rows = strFromU8(files[name] as Uint8Array)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const row of rows) change(row);
  files[name] = strToU8(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
};

test('an archive with any byte changed, or cut short anywhere, is refused or reads exactly as before', async () => {
  const bytes = await sampleArchive();
  const { hash } = await openArchive(memorySource(bytes));
  expect(await verdict(bytes)).toBe('sound');
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
      const other = cut ? bytes.subarray(0, at) : Uint8Array.from(bytes);
      if (!cut) other[at] = (other[at] ?? 0) ^ by;
      const found = await verdict(other);
      if (found === 'sound') expect((await openArchive(memorySource(other))).hash).toBe(hash);
      else expect(['damaged', 'tampered', 'not-archive', 'path', 'bomb', 'too-large']).toContain(found);
    }),
    { numRuns: 60 },
  );
});

test('each kind of foul archive is refused by its kind, signed or not', async () => {
  const bytes = await sampleArchive();
  const swapped = (change: (files: Files) => void) => {
    const files: Files = unzipSync(bytes);
    change(files);
    return verdict(zipSync(files));
  };
  expect(await verdict(strToU8('%PDF-1.7'))).toBe('not-archive');
  expect(await verdict(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-archive');
  expect(await swapped((files) => edited('clients', (row) => Object.assign(row, { name: '丙' }))(files))).toBe('tampered');
  expect(await swapped((files) => delete files['tables/events.jsonl'])).toBe('tampered');
  expect(await swapped((files) => Object.assign(files, { [SIGNATURE]: strToU8('{}') }))).toBe('tampered');
  const foul = (change: (files: Files, manifest: Record<string, unknown>) => void) => verdict(remade(bytes, change));
  expect(await foul(() => undefined)).toBe('sound');
  expect(await foul((files) => Object.assign(files, { '../../etc/passwd': strToU8('x') }))).toBe('path');
  expect(await foul((files) => Object.assign(files, { 'tables/auth_users.jsonl': strToU8('{}\n') }))).toBe('path');
  expect(await foul((_, manifest) => Object.assign(manifest, { version: 2 }))).toBe('newer');
  expect(await foul((files) => Object.assign(files, { 'people.jsonl': new Uint8Array(2_000_000) }))).toBe('bomb');
  expect(await foul((_, manifest) => Object.assign(manifest.counts as object, { clients: 7 }))).toBe('tampered');
});

test('an archive of an earlier version, without the tables that came later, is sound', async () => {
  const without = remade(await sampleArchive(), (files, manifest) => {
    for (const table of ['workshops', 'workshop_events']) {
      delete files[`tables/${table}.jsonl`];
      delete (manifest.counts as Record<string, number>)[table];
    }
  });
  expect(await verdict(without)).toBe('sound');
});

test('a row that names what is not there, holds what no form could have saved, or breaks its history is refused', async () => {
  const bytes = await sampleArchive();
  const foul = (table: string, change: (row: Record<string, unknown>) => void) => verdict(remade(bytes, edited(table, change)));
  expect(await foul('workshop_events', (row) => Object.assign(row, { event: '{"type":"closed"}' }))).toBe('row');
  expect(await foul('workshops', (row) => Object.assign(row, { status: 'open' }))).toBe('row');
  expect(await foul('comments', (row) => Object.assign(row, { assessment_id: idOf(99) }))).toBe('row');
  expect(await foul('assessments', (row) => Object.assign(row, { mode: 'other' }))).toBe('row');
  expect(await foul('assessments', (row) => Object.assign(row, { title: 3 }))).toBe('row');
  expect(await foul('assessments', (row) => Object.assign(row, { id: '1' }))).toBe('row');
  expect(await foul('results', (row) => Object.assign(row, { result: '{}' }))).toBe('row');
  expect(await foul('evidence', (row) => Object.assign(row, { sha256: 'ab' }))).toBe('row');
  expect(await foul('evidence', (row) => Object.assign(row, { type: 'image/png' }))).toBe('row');
  expect(await foul('report_themes', (row) => Object.assign(row, { data: '{"accent":"red"}' }))).toBe('row');
  expect(await foul('events', (row) => Object.assign(row, { new_value: '"别的"' }))).toBe('history');
  expect(await foul('assessments', (row) => Object.assign(row, { seq: 2 }))).toBe('history');
  expect(await foul('clients', (row) => Object.assign(row, { invented: 1 }))).toBe('newer');
});

const ids = async ({ kysely }: Database, table: 'assessments' | 'clients' | 'evidence' | 'signed_versions' | 'portfolios') =>
  (await kysely.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);

test('an archive of one client holds nothing of another, and no log', async () => {
  const { database, id } = await whole();
  const bytes = await archivedBytes(database, { workspace: 'w1', client: idOf(1) });
  const text = Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n');
  for (const absent of ['别家', '乙客户', '邻居', idOf(2), idOf(77), 'audit-log', 'secret-hash', 'example.org', 'PRIVATE KEY']) {
    expect(text, absent).not.toContain(absent);
  }
  const target = await emptyDatabase();
  await takenIn(target.database, bytes);
  expect(await ids(target.database, 'assessments')).toEqual([id]);
  expect(await ids(target.database, 'clients')).toEqual([idOf(1)]);
  expect(await ids(target.database, 'portfolios')).toEqual([idOf(60)]);
});

test('taken in where its ids are taken, everything gets new ones that agree, nothing there changes, and the client another name', async () => {
  const { database, store, id, bytes } = await whole();
  const before = await store.load('w1', id);
  await takenIn(database, bytes, 'w1');
  expect(await store.load('w1', id)).toEqual(before);
  const { kysely } = database;
  const tasks = (await kysely.selectFrom('tasks').select(['id', 'assessment_id']).execute()).filter(
    (task) => task.id !== idOf(40),
  );
  expect(tasks).toHaveLength(1);
  const copy = await store.load('w1', tasks[0]?.assessment_id ?? '');
  expect(copy?.fields).toEqual(before?.fields);
  expect(copy?.assessment.id).not.toBe(id);
  const proof = await kysely
    .selectFrom('evidence')
    .select(['target', 'assessment_id'])
    .where('id', '!=', idOf(50))
    .executeTakeFirst();
  expect(proof).toEqual({ target: tasks[0]?.id, assessment_id: copy?.assessment.id });
  const client = await kysely
    .selectFrom('clients')
    .select('name')
    .where('id', '=', copy?.assessment.client ?? '')
    .executeTakeFirst();
  expect(client?.name).toBe('甲客户 (2)');
  const view = await kysely
    .selectFrom('saved_views')
    .select('query')
    .where('shared', '=', 1)
    .where('id', '!=', idOf(70))
    .executeTakeFirst();
  expect(view?.query).toContain(`client=${copy?.assessment.client}`);
  const { history, logs } = await verifyDatabase(database);
  expect([history.broken, history.answers, logs.find(({ workspace }) => workspace === 'w1')?.broken]).toEqual([[], [], null]);
});

test('what fails in the middle of being taken in leaves nothing behind', async () => {
  const bytes = await sampleArchive();
  const target = await emptyDatabase();
  const doubled = remade(bytes, (files, manifest) => {
    const name = 'tables/portfolio_sites.jsonl';
    const line = strFromU8(files[name] as Uint8Array);
    files[name] = strToU8(line + line);
    Object.assign(manifest.counts as object, { portfolio_sites: 2 });
  });
  await expect(takenIn(target.database, doubled)).rejects.toMatchObject({ code: 'row' });
  expect(await ids(target.database, 'assessments')).toEqual([]);
  expect(await target.database.kysely.selectFrom('takeovers').select('id').execute()).toEqual([]);
});

test('an archive sent in parts is read as one, by its own workspace alone, and only when every part is there', async () => {
  const { database } = await emptyDatabase();
  const bytes = new Uint8Array(1000).map((_, index) => index % 251);
  const store = archiveRepository(database);
  const upload = await store.begin();
  for (const part of [2, 0])
    expect(await store.put('w1', upload, part, bytes.subarray(part * 300, part * 300 + 300), 5000)).toBe(true);
  expect(await store.open('w1', upload, 4)).toBeNull();
  for (const part of [1, 3, 3])
    expect(await store.put('w1', upload, part, bytes.subarray(part * 300, part * 300 + 300), 5000)).toBe(true);
  const source = await store.open('w1', upload, 4);
  expect(source?.size).toBe(1000);
  for (const [at, length] of [
    [0, 1000],
    [250, 700],
    [899, 200],
    [299, 2],
  ] as const) {
    expect(Buffer.from((await source?.read(at, length)) ?? [])).toEqual(Buffer.from(bytes.subarray(at, at + length)));
  }
  expect(await store.open('w2', upload, 4)).toBeNull();
  expect(await store.put('w2', upload, 9, bytes, 5000)).toBe(false);
  expect(await store.put('w1', upload, 9, bytes, 1500)).toBe(false);
  await store.drop('w1', upload);
  expect(await store.open('w1', upload, 4)).toBeNull();
});

test('what an archive says of files handed out elsewhere is told to its workspace and vouches for nothing', async () => {
  const target = await emptyDatabase();
  await takenIn(target.database, await sampleArchive());
  const store = issuedRepository(target.database);
  const rows = await target.database.kysely.selectFrom('issued_reports').selectAll().execute();
  expect(rows).toHaveLength(1);
  const hash = rows[0]?.file_hash ?? '';
  expect(await store.findTakenOver('w9', hash)).toMatchObject({ from: '旧所', report: { reportNumber: 'N-1' } });
  expect(await store.findTakenOver('w1', hash)).toBeNull();
  expect([await store.findFile(hash), await store.findSigned('s'), await store.findContent(['x'])]).toEqual([null, [], null]);
  const [listed] = await store.list('w9', rows[0]?.assessment_id ?? '');
  expect(listed && (await store.firstIssuedAt(listed))).toBeNull();
  if (listed) await store.record({ ...listed, issuedAt: '2027-01-01T00:00:00.000Z' });
  expect((await store.findFile(hash))?.issuedAt).toBe('2027-01-01T00:00:00.000Z');
});
