import { describe, expect, test } from 'vitest';
import { auditRepository, detailDigest, entryHash } from './audit';
import { openDatabase } from './client';
import type { EmptyDatabase } from './contract-fixtures';

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
  });
}
