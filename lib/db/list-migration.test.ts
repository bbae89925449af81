import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './client';
import { migrate } from './migrate';
import { migrations } from './migrations/index';
import type { Tables } from './schema';
import { openSqlite } from './sqlite';
import { workListRepository } from './work-list';

const at = '2025-07-01T00:00:00.000Z';
const id = '0b7a1c1e-0000-4000-8000-000000000001';

/** An assessment as it was stored before there were lists. */
async function storeOld(db: Kysely<Tables>): Promise<void> {
  const summary = JSON.stringify({ deadline: '2026-03-04', called: '云雀物业 · 门禁' });
  const assessment = { id, workspace: 'w1', title: '', mode: 'full', scenario: null, pack: 'cn-2025', seq: 1 };
  const times = { created_at: at, updated_at: at, deleted_at: null, client_id: null, owner: 'ann', status: 'draft' };
  await (db as unknown as Kysely<Record<string, never>>)
    .insertInto('assessments')
    .values({ ...assessment, ...times } as never)
    .execute();
  const result = { seq: 1, pack: 'cn-2025@1', floor: 'high', ceiling: 'stop', filing: 'required' } as const;
  await db
    .insertInto('results')
    .values({ assessment_id: id, ...result, summary, result: '{}', at })
    .execute();
}

test('assessments from before there were lists are listed, sorted and found as their last result says', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mianjian-lists-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const before = await openSqlite(dataFolder, 1000);
  const last = migrations.findIndex(({ name }) => name === '0010-lists');
  await migrate(before, migrations.slice(0, last));
  await storeOld(before);
  await before.destroy();

  const database = await openDatabase({ dataFolder });
  onTestFinished(() => database.close());
  const lists = workListRepository(database);
  const filter = {
    workspace: 'w1',
    clients: null,
    verdict: 'high',
    filing: 'required',
    due: ['2026-03-04', '2026-03-04'],
  } as const;
  for (const words of ['云雀', '物业 门禁']) {
    const { rows } = await lists.page({ ...filter, words }, 'due', 5);
    expect(rows.map(({ due, called }) => [due, called])).toEqual([['2026-03-04', '云雀物业 · 门禁']]);
  }
});
