import { describe, expect, test } from 'vitest';
import { assessmentRepository } from './assessments';
import { auditRepository, detailDigest, entryHash } from './audit';
import { openDatabase } from './client';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { asOne } from './joined';

/** What every database must guarantee about the audit log. */
export function auditContract(emptyDatabase: EmptyDatabase): void {
  describe('the audit log', () => {
    test('forty entries appended at once form one chain per workspace without a gap', async () => {
      const database = await openDatabase(await emptyDatabase());
      const log = auditRepository(database);
      const append = (index: number) =>
        log.append({
          workspace: `w${index % 2}`,
          actor: 'ann',
          action: 'report.handed-out',
          subject: null,
          detail: { index },
        });
      await Promise.all(Array.from({ length: 40 }, (_, index) => append(index)));
      for (const workspace of ['w0', 'w1']) {
        const rows = await database.kysely
          .selectFrom('audit_log')
          .selectAll()
          .where('workspace', '=', workspace)
          .orderBy('seq')
          .execute();
        expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
        let before = '';
        for (const { salt, detail, hash, ...linked } of rows) {
          expect(linked.digest).toBe(detailDigest(salt ?? '', detail ?? ''));
          expect(hash).toBe(entryHash(before, linked));
          before = hash;
        }
      }
      await database.close();
    });

    test('an act and its entry are kept together or not at all, whatever repositories the act is made of', async () => {
      const { database, store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft(), evaluate);
      const act = (fault: boolean) =>
        asOne(database, async (joined) => {
          await assessmentRepository(joined).remove('w1', id, 'ann');
          await auditRepository(joined).append({
            workspace: 'w1',
            actor: 'ann',
            action: 'assessment.removed',
            subject: id,
            detail: {},
          });
          if (fault) throw new RangeError('late');
          return 'done';
        });
      await expect(act(true)).rejects.toThrow(new RangeError('late'));
      expect((await store.load('w1', id))?.assessment.deletedAt).toBeNull();
      expect(await auditRepository(database).list('w1', {}, 9)).toEqual([]);
      expect(await act(false)).toBe('done');
      expect((await store.load('w1', id))?.assessment.deletedAt).not.toBeNull();
      expect(await auditRepository(database).list('w1', {}, 9)).toHaveLength(1);
    });
  });
}
