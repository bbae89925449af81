import { describe, expect, test } from 'vitest';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { type IssuedReport, issuedRepository, type SigningKey } from './issued';

const report: Omit<IssuedReport, 'id'> = {
  workspace: 'w1',
  assessmentId: 'a1',
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
  fileHash: 'f1',
  signature: 's1',
  issuedAt: '2025-07-01T01:00:00.000Z',
};

const key = (id: string): SigningKey => ({ id, publicKey: `public ${id}`, privateKey: `private ${id}` });

/** What every database must guarantee about files handed out and the key that signs them. */
export function issuedContract(emptyDatabase: EmptyDatabase): void {
  const issued = async () => issuedRepository((await opened(await emptyDatabase())).database);

  describe('issued reports', () => {
    test('a file is found by its bytes, and one never handed out is not', async () => {
      const store = await issued();
      await store.record(report);
      expect(await store.findFile('f1')).toEqual({ ...report, id: expect.any(String) });
      expect(await store.findFile('f0', 'f1')).toMatchObject({ fileHash: 'f1' });
      expect(await store.findFile('f2')).toBeNull();
      expect(await store.findFile()).toBeNull();
    });

    test('the same bytes handed out again leave one row, the first', async () => {
      const store = await issued();
      await store.record(report);
      await store.record({ ...report, issuedAt: '2025-07-02T01:00:00.000Z' });
      expect((await store.list('w1', 'a1')).map(({ issuedAt }) => issuedAt)).toEqual([report.issuedAt]);
    });

    test('the same content in another form keeps the time of its first issue; any other content has none', async () => {
      const store = await issued();
      expect(await store.firstIssuedAt(report)).toBeNull();
      await store.record({ ...report, fileHash: 'f2', format: 'docx', issuedAt: '2025-07-01T02:00:00.000Z' });
      await store.record(report);
      expect(await store.firstIssuedAt(report)).toBe(report.issuedAt);
      const others: Partial<IssuedReport>[] = [
        { workspace: 'w2' },
        { assessmentId: 'a2' },
        { seq: 8 },
        { packVersion: '2' },
        { reportNumber: 'MJ-1-8' },
        { resultHash: 'r2' },
        { answersHash: 'h2' },
        { keyId: 'k2' },
        { evaluatedOn: '2025-07-02' },
      ];
      for (const other of others) expect(await store.firstIssuedAt({ ...report, ...other })).toBeNull();
    });

    test('the list holds the files of one assessment of one workspace, last issued first', async () => {
      const store = await issued();
      await store.record(report);
      await store.record({ ...report, fileHash: 'f2', issuedAt: '2025-07-03T01:00:00.000Z' });
      await store.record({ ...report, fileHash: 'f3', assessmentId: 'a2' });
      await store.record({ ...report, workspace: 'w2' });
      expect((await store.list('w1', 'a1')).map(({ fileHash }) => fileHash)).toEqual(['f2', 'f1']);
    });

    test('a file stays known after its assessment was erased', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const files = issuedRepository(database);
      const { id } = await store.create(draft(), evaluate);
      await files.record({ ...report, assessmentId: id });
      await store.remove('w1', id, 'ann');
      await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z');
      expect(await files.findFile('f1')).toMatchObject({ assessmentId: id });
    });
  });

  describe('the signing key', () => {
    test('two servers that start at once on one database share one key', async () => {
      const env = await emptyDatabase();
      const stores = [await opened(env), await opened(env)].map(({ database }) => issuedRepository(database));
      const keys = await Promise.all(stores.map((store, index) => store.signingKey(() => key(`k${index}`))));
      expect(keys[0]).toEqual(keys[1]);
      expect(keys[0]?.privateKey).toBe(`private ${keys[0]?.id}`);
    });

    test('it is made once and kept', async () => {
      const store = await issued();
      await store.signingKey(() => key('k1'));
      expect(await store.signingKey(() => key('k2'))).toEqual(key('k1'));
    });
  });
}
