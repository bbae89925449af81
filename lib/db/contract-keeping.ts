import { describe, expect, test } from 'vitest';
import { auditFileLine, auditFileStart, readAuditLine, withoutDetails } from '../exchange/audit-file';
import { auditRepository, entryHash } from './audit';
import type { Database } from './client';
import { fillEveryTable, idOf } from './contract-archive';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { evidenceRepository } from './evidence';
import { keepingRepository } from './keeping';
import { workspaceRepository } from './workspaces';

/** A signature as the review keeps it. */
export async function sign({ kysely }: Database, assessment: string, at = '2026-06-01T00:00:00.000Z') {
  const made = { id: assessment, workspace: 'w1', assessment_id: assessment, at };
  const table = (await kysely.introspection.getTables()).find(({ name }) => name === 'signed_versions');
  const row = table?.columns.map(({ name, dataType }) => [
    name,
    made[name as keyof typeof made] ?? (/int/i.test(dataType) ? 1 : '{}'),
  ]);
  await kysely
    .insertInto('signed_versions' as never)
    .values(Object.fromEntries(row ?? []) as never)
    .execute();
}

/** What every database must guarantee about keeping and erasing. */
export function keepingContract(emptyDatabase: EmptyDatabase): void {
  describe('keeping and erasing', () => {
    test('a signature is known within its workspace, until an owner gives a reason, and again once brought back', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const keeping = keepingRepository(database);
      const { id } = await store.create(draft(), evaluate);
      expect(await keeping.signedOf('w1', id)).toEqual([]);
      await sign(database, id);
      const signed = [{ assessment: id, at: '2026-06-01T00:00:00.000Z' }];
      expect(await keeping.signedOf('w1', id)).toEqual(signed);
      expect(await keeping.signedOf('w2', id)).toEqual([]);
      await store.remove('w1', id, 'ann');
      expect(await keeping.signedInTrash('w1')).toEqual(signed);
      expect(await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z', [id])).toBe(0);
      await keeping.waive('w1', id, 'ann', '客户要求', '2029-06-01');
      expect(await keeping.signedInTrash('w1')).toEqual([]);
      await keeping.withdrawWaiver('w2', id);
      expect(await keeping.signedOf('w1', id)).toEqual([]);
      await keeping.withdrawWaiver('w1', id);
      expect(await keeping.signedOf('w1', id)).toEqual(signed);
      const log = await database.kysely.selectFrom('audit_log').select(['action', 'detail']).execute();
      expect(log).toEqual([{ action: 'assessment.removed-early', detail: '{"until":"2029-06-01","reason":"客户要求"}' }]);
    });

    test('of an erased client no table keeps a trace but the blanked audit log, whose chain still holds', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const { kysely } = database;
      const keeping = keepingRepository(database);
      const places = workspaceRepository(database);
      const client = await places.addClient('w1', '甲公司（虚构）');
      const other = await places.addClient('w1', '乙公司（虚构）');
      const secret = '只有甲公司知道的事';
      const fill = async (of: string) => {
        const { id } = await store.create(draft({ client: of, title: `${secret}${of}`, notes: { consent: secret } }), evaluate);
        const bytes = new Uint8Array(Buffer.from(secret));
        const file = {
          kind: 'question',
          target: 'consent',
          name: `${secret}.txt`,
          type: 'text/plain',
          sha256: 'ab',
          bytes,
        } as const;
        await evidenceRepository(database).add({ ...file, workspace: 'w1', assessment: id, actor: 'ann', actorName: '安' }, 1e9);
        await sign(database, id);
        await auditRepository(database).append({
          workspace: 'w1',
          actor: 'ann',
          action: 'x',
          subject: id,
          detail: { name: secret },
        });
        return id;
      };
      const [gone, trashed, stays] = [await fill(client.id), await fill(client.id), await fill(other.id)];
      await store.remove('w1', trashed, 'ann');
      expect(
        await keeping.eraseClient({ workspace: 'w2', client: client.id, actor: 'eve', reason: '' }, withoutDetails),
      ).toBeNull();
      expect(
        await keeping.eraseClient({ workspace: 'w1', client: client.id, actor: 'ann', reason: '合同终止' }, withoutDetails),
      ).toBe(2);

      for (const { name, columns } of await kysely.introspection.getTables()) {
        const rows = JSON.stringify(
          await kysely
            .selectFrom(name as never)
            .selectAll()
            .execute(),
        );
        for (const id of [client.id, gone, trashed]) {
          if (name === 'audit_log') continue;
          expect(rows.includes(id), `${name} (${columns.length} columns)`).toBe(false);
        }
        if (name === 'audit_log') expect(rows.split(secret)).toHaveLength(2);
      }
      expect(await store.load('w1', stays)).not.toBeNull();
      expect((await places.clients('w1')).map(({ id }) => id)).toEqual([other.id]);
      let before = '';
      for (const { salt, detail, hash, ...linked } of await kysely.selectFrom('audit_log').selectAll().orderBy('seq').execute()) {
        expect(hash).toBe(entryHash(before, linked));
        before = hash;
      }
    });

    test('an erased client is named in no row of any table, nor in the log of the server it once came from', async () => {
      const { store, database } = await opened(await emptyDatabase());
      const { kysely } = database;
      const id = await fillEveryTable({ store, database });
      const log = auditRepository(database);
      await log.append({
        workspace: 'w1',
        actor: 'ann',
        action: 'archive.exported',
        subject: idOf(1),
        detail: { name: '甲客户' },
      });
      await log.append({
        workspace: 'w1',
        actor: 'ann',
        action: 'assessment.created',
        subject: idOf(77),
        detail: { name: '别的' },
      });
      const rows = await kysely.selectFrom('audit_log').selectAll().orderBy('seq').execute();
      const head = { seq: rows.length, hash: rows.at(-1)?.hash ?? '' };
      const lines = [
        auditFileStart({ workspace: 'w0', exportedAt: '2026-01-01T00:00:00.000Z', head }),
        ...rows.map(auditFileLine),
      ];
      await kysely
        .updateTable('takeovers')
        .set({ audit: Buffer.from(lines.join('')) })
        .execute();

      expect(
        await keepingRepository(database).eraseClient(
          { workspace: 'w1', client: idOf(1), actor: 'ann', reason: '' },
          withoutDetails,
        ),
      ).toBe(1);
      for (const { name } of await kysely.introspection.getTables()) {
        const kept = await kysely
          .selectFrom(name as never)
          .selectAll()
          .execute();
        const text = kept.map((row) =>
          Object.entries(row).map(([column, value]) =>
            value instanceof Uint8Array ? `${Buffer.from(value)}` : `${column} ${value}`,
          ),
        );
        const named = `${text}`.replaceAll(/(subject |"subject":")[\w-]+/g, '');
        for (const trace of [id, idOf(1), '甲客户']) expect(named.includes(trace), `${name}: ${trace}`).toBe(false);
      }
      const { audit } = await kysely.selectFrom('takeovers').select('audit').executeTakeFirstOrThrow();
      const kept = Buffer.from(audit ?? [])
        .toString()
        .trim()
        .split('\n')
        .slice(1)
        .map(readAuditLine);
      expect(kept.map((line) => line?.hash)).toEqual(rows.map(({ hash }) => hash));
      expect(kept.map((line) => line?.detail !== null)).toEqual(rows.map(({ subject }) => subject === idOf(77)));
    });
  });
}
