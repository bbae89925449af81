import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { sign } from './contract-keeping';
import { evidenceRepository } from './evidence';

const bytes = new Uint8Array(Buffer.from('%PDF-1.7 \u0000\u00ff 告知书', 'utf8'));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const file = (assessment: string, parts: object = {}) =>
  ({
    workspace: 'w1',
    assessment,
    kind: 'question',
    target: 'consent',
    name: '告知书.pdf',
    type: 'application/pdf',
    sha256,
    bytes,
    actor: 'ann',
    actorName: '安',
    ...parts,
  }) as const;
const LIMIT = 1000;

/** What every database must guarantee about attached files. */
export function evidenceContract(emptyDatabase: EmptyDatabase): void {
  describe('evidence', () => {
    test('a file comes back byte for byte, is listed with its hash, and is in the history and the audit log', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const files = evidenceRepository(database);
      const { id, seq } = await store.create(draft(), evaluate);
      const added = await files.add(file(id), LIMIT);
      expect(added).toMatchObject({
        kind: 'question',
        target: 'consent',
        name: '告知书.pdf',
        size: bytes.length,
        sha256,
        by: '安',
      });
      const [listed] = await files.list('w1', id);
      expect(listed).toEqual(added);
      const read = await files.read('w1', id, listed?.id ?? '');
      expect(Buffer.from(read?.bytes ?? [])).toEqual(Buffer.from(bytes));
      expect(await store.history('w1', id, { limit: 1 })).toMatchObject([
        { seq: seq + 1, kind: 'evidence-added', actor: 'ann', to: `告知书.pdf (SHA-256 ${sha256})` },
      ]);
      const log = await database.kysely.selectFrom('audit_log').select(['action', 'subject']).execute();
      expect(log).toEqual([{ action: 'evidence.added', subject: id }]);
    });

    test('removing can be undone, is done once, and keeps the bytes', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const files = evidenceRepository(database);
      const { id } = await store.create(draft(), evaluate);
      await files.add(file(id), LIMIT);
      const one = (await files.list('w1', id))[0]?.id ?? '';
      for (const _ of [1, 2]) await files.setRemoved('w1', id, one, 'bob', true);
      expect([await files.list('w1', id), await files.read('w1', id, one)]).toEqual([[], null]);
      for (const _ of [1, 2]) await files.setRemoved('w1', id, one, 'bob', false);
      expect(await files.list('w1', id)).toHaveLength(1);
      const kinds = (await store.history('w1', id, { limit: 3 })).map(({ kind }) => kind);
      expect(kinds).toEqual(['evidence-restored', 'evidence-removed', 'evidence-added']);
    });

    test('what proves a task comes and goes after the signature without touching what was signed, and what was signed with stays', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const clock = { now: '2026-01-01T00:00:00.000Z' };
      const files = evidenceRepository(database, () => new Date(clock.now));
      const { id } = await store.create(draft(), evaluate);
      const proof = file(id, { kind: 'task', target: 'task-1' });
      await files.add(proof, LIMIT);
      const setStatus = (status: string) =>
        database.kysely
          .updateTable('assessments')
          .set({ status } as never)
          .where('id', '=', id)
          .execute();
      await setStatus('in-review');
      expect(await files.add(proof, LIMIT)).toBe('frozen');
      await setStatus('signed-off');
      await sign(database, id, clock.now);
      const before = await store.load('w1', id);
      clock.now = '2026-02-01T00:00:00.000Z';
      expect(await files.add(file(id), LIMIT)).toBe('frozen');
      expect(await files.add({ ...proof, name: '验收单.pdf' }, LIMIT)).toMatchObject({ name: '验收单.pdf' });
      const [old, fresh] = await files.list('w1', id);
      expect(await files.setRemoved('w1', id, old?.id ?? '', 'ann', true)).toBe('frozen');
      expect(await files.setRemoved('w1', id, fresh?.id ?? '', 'ann', true)).toMatchObject({ name: '验收单.pdf' });
      expect(await files.list('w1', id)).toEqual([old]);
      expect(await store.load('w1', id)).toEqual(before);
      const log = await database.kysely.selectFrom('audit_log').select('action').orderBy('seq').execute();
      expect(log.map(({ action }) => action)).toEqual(['evidence.added', 'evidence.added', 'evidence.removed']);
    });

    test('what a version was signed with can be read for good, also once it is taken off the next one', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const clock = { now: '2026-01-01T00:00:00.000Z' };
      const files = evidenceRepository(database, () => new Date(clock.now));
      const { id } = await store.create(draft(), evaluate);
      await files.add(file(id), LIMIT);
      await files.add(file(id, { name: '草稿.pdf' }), LIMIT);
      const listed = await files.list('w1', id);
      const [dropped, kept] = ['草稿.pdf', '告知书.pdf'].map((name) => listed.find((each) => each.name === name));
      if (!kept || !dropped) throw new Error('not attached');
      clock.now = '2026-01-02T00:00:00.000Z';
      await files.setRemoved('w1', id, dropped.id, 'ann', true);
      const signedAt = '2026-01-03T00:00:00.000Z';
      await sign(database, id, signedAt);
      clock.now = '2026-01-04T00:00:00.000Z';
      await files.setRemoved('w1', id, kept.id, 'ann', true);
      expect(await files.list('w1', id)).toEqual([]);
      expect(await files.listAt('w1', id, signedAt)).toEqual([kept]);
      expect(await files.listAt('w2', id, signedAt)).toEqual([]);
      expect(Buffer.from((await files.read('w1', id, kept.id))?.bytes ?? [])).toEqual(Buffer.from(bytes));
      expect([await files.read('w1', id, dropped.id), await files.read('w2', id, kept.id)]).toEqual([null, null]);
    });

    test('another workspace sees, reads and changes nothing', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const files = evidenceRepository(database);
      const { id } = await store.create(draft(), evaluate);
      await files.add(file(id), LIMIT);
      const one = (await files.list('w1', id))[0]?.id ?? '';
      expect(await files.list('w2', id)).toEqual([]);
      expect(await files.read('w2', id, one)).toBeNull();
      expect(await files.find('w2', id, one)).toBeNull();
      expect(await files.setRemoved('w2', id, one, 'eve', true)).toBeNull();
      expect(await files.add(file(id, { workspace: 'w2' }), LIMIT)).toBeNull();
      expect(await files.usedBytes('w2')).toBe(0);
      expect(await files.list('w1', id)).toHaveLength(1);
    });

    test('the files of a workspace never pass its limit, and removed ones count', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const files = evidenceRepository(database);
      const { id } = await store.create(draft(), evaluate);
      const limit = bytes.length * 2;
      const others = await Promise.all([1, 2, 3].map(() => store.create(draft(), evaluate)));
      const outcomes = await Promise.all([id, ...others.map((other) => other.id)].map((each) => files.add(file(each), limit)));
      expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(2);
      const taken = outcomes.find((outcome) => outcome !== null && typeof outcome !== 'string');
      const [owner] = await database.kysely
        .selectFrom('evidence')
        .select('assessment_id as id')
        .where('id', '=', taken?.id ?? '')
        .execute();
      await files.setRemoved('w1', owner?.id ?? '', taken?.id ?? '', 'ann', true);
      expect(await files.add(file(id), limit)).toBe('full');
      expect(await files.usedBytes('w1')).toBe(limit);
      expect(await database.kysely.selectFrom('audit_log').selectAll().execute()).toHaveLength(3);
    });

    test('a removed assessment takes no files, and one erased leaves none', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const files = evidenceRepository(database);
      const { id } = await store.create(draft(), evaluate);
      await files.add(file(id), LIMIT);
      await store.remove('w1', id, 'ann');
      expect(await files.add(file(id), LIMIT)).toBeNull();
      await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z');
      expect(await files.usedBytes('w1')).toBe(0);
    });
  });
}
