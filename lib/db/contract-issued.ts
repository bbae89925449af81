import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { type IssuedReport, issuedRepository, type SigningKey } from './issued';

/** A file of an assessment of its own, so that tests can share a database. */
function newReport(): Omit<IssuedReport, 'id'> {
  return {
    workspace: 'w1',
    assessmentId: randomUUID(),
    seq: 7,
    pack: 'cn-2025',
    packVersion: '1',
    reportNumber: 'MJ-1-7',
    resultHash: 'r1',
    answersHash: 'h1',
    keyId: 'k1',
    evaluatedOn: '2025-07-01',
    format: 'pdf',
    language: 'zh',
    fileHash: randomUUID(),
    signature: 's1',
    issuedAt: '2025-07-01T01:00:00.000Z',
    on: '2025-06-30',
    kind: null,
    content: null,
  };
}

const key = (id: string): SigningKey => ({ id, publicKey: `public ${id}`, privateKey: `private ${id}` });

/** What every database must guarantee about files handed out and the key that signs them. */
export function issuedContract(emptyDatabase: EmptyDatabase): void {
  describe('issued reports', () => {
    let shared: ReturnType<EmptyDatabase> | undefined;
    const trial = async () => {
      shared ??= emptyDatabase();
      const { database, store } = await opened(await shared);
      return { files: issuedRepository(database), store, report: newReport() };
    };

    test('a file is found by its bytes, and one never handed out is not', async () => {
      const { files, report } = await trial();
      await files.record(report);
      expect(await files.findFile(report.fileHash)).toEqual({ ...report, id: expect.any(String) });
      expect(await files.findFile('none', report.fileHash)).toMatchObject({ fileHash: report.fileHash });
      expect(await files.findFile('none')).toBeNull();
      expect(await files.findFile()).toBeNull();
    });

    test('the same bytes handed out again leave one row, the first', async () => {
      const { files, report } = await trial();
      await files.record(report);
      await files.record({ ...report, issuedAt: '2025-07-02T01:00:00.000Z' });
      expect((await files.list('w1', report.assessmentId)).map(({ issuedAt }) => issuedAt)).toEqual([report.issuedAt]);
    });

    test('a file is found by what it shows and by its signature, also when that is learned later', async () => {
      const { files, report } = await trial();
      const content = [randomUUID(), 'b'];
      const signed = { ...report, signature: randomUUID() };
      await files.record(signed);
      expect(await files.findContent(content)).toBeNull();
      await files.record({ ...signed, content });
      await files.record(signed);
      expect(await files.findContent(content)).toMatchObject({ fileHash: report.fileHash, content, on: '2025-06-30' });
      expect(await files.findContent([...content].reverse())).toBeNull();
      expect((await files.findSigned(signed.signature)).map(({ fileHash }) => fileHash)).toEqual([report.fileHash]);
      expect(await files.findSigned('none')).toEqual([]);
    });

    test('the same content in another form keeps the time of its first issue; any other content has none', async () => {
      const { files, report } = await trial();
      expect(await files.firstIssuedAt(report)).toBeNull();
      await files.record({ ...report, fileHash: randomUUID(), format: 'docx', issuedAt: '2025-07-01T02:00:00.000Z' });
      await files.record(report);
      expect(await files.firstIssuedAt(report)).toBe(report.issuedAt);
      const others: Partial<IssuedReport>[] = [
        { workspace: 'w2' },
        { assessmentId: 'a2' },
        { seq: 8 },
        { pack: 'cn-draft-2023' },
        { packVersion: '2' },
        { reportNumber: 'MJ-1-8' },
        { resultHash: 'r2' },
        { answersHash: 'h2' },
        { keyId: 'k2' },
        { evaluatedOn: '2025-07-02' },
      ];
      for (const other of others) expect(await files.firstIssuedAt({ ...report, ...other })).toBeNull();
    });

    test('the list holds the files of one assessment of one workspace, last issued first', async () => {
      const { files, report } = await trial();
      const later = { ...report, fileHash: randomUUID(), issuedAt: '2025-07-03T01:00:00.000Z' };
      for (const each of [report, later, newReport(), { ...report, workspace: 'w2' }]) await files.record(each);
      const listed = await files.list('w1', report.assessmentId);
      expect(listed.map(({ fileHash }) => fileHash)).toEqual([later.fileHash, report.fileHash]);
    });

    test('a file stays known after its assessment was erased', async () => {
      const { files, store, report } = await trial();
      const { id } = await store.create(draft(), evaluate);
      await files.record({ ...report, assessmentId: id });
      await store.remove('w1', id, 'ann');
      await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z');
      expect(await files.findFile(report.fileHash)).toMatchObject({ assessmentId: id });
    });
  });

  test('two servers that start at once on one database share one signing key, made once and kept', async () => {
    const env = await emptyDatabase();
    const stores = [await opened(env), await opened(env)].map(({ database }) => issuedRepository(database));
    const keys = await Promise.all(stores.map((store, index) => store.signingKey(() => key(`k${index}`))));
    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]?.privateKey).toBe(`private ${keys[0]?.id}`);
    expect(await stores[0]?.signingKey(() => key('k3'))).toEqual(keys[0]);
  });

  test('a new signing key takes over, on every server of the database, and the old ones go on checking', async () => {
    const env = await emptyDatabase();
    const stores = [await opened(env), await opened(env)].map(({ database }) => issuedRepository(database));
    const [one, two] = stores as [(typeof stores)[0], (typeof stores)[0]];
    await one.signingKey(() => key('k0'));
    expect(await one.rotateKey(() => key('k1'))).toEqual(key('k1'));
    expect(await two.signingKey(() => key('k9'))).toEqual(key('k1'));
    await two.rotateKey(() => key('k2'));
    expect(await one.signingKey(() => key('k9'))).toEqual(key('k2'));
    expect([...(await one.publicKeys())].sort()).toEqual(['public k0', 'public k1', 'public k2']);
  });

  test('the first key of a database may be made by a change of key', async () => {
    const files = issuedRepository((await opened(await emptyDatabase())).database);
    await files.rotateKey(() => key('k1'));
    expect(await files.publicKeys()).toEqual(['public k1']);
  });
}
