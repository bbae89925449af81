import type { Kysely } from 'kysely';
import { eventHash } from '../event-chain';
import type { Tables } from '../schema';
import type { Migration } from './migration';

/** Events form a chain from here on. Those there are already get one digest over them all, in the last of each assessment. */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('events').addColumn('hash', 'text').execute();
  await db.schema.alterTable('events').addColumn('source_seq', 'integer').execute();
  await db.schema
    .alterTable('assessments')
    .addColumn('chain', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema.createIndex('audit_log_by_actor').on('audit_log').columns(['workspace', 'actor', 'seq']).execute();
  await db.schema.createIndex('audit_log_by_action').on('audit_log').columns(['workspace', 'action', 'seq']).execute();

  const tables = db as unknown as Kysely<Tables>;
  for (const { id } of await tables.selectFrom('assessments').select('id').execute()) {
    const events = await tables.selectFrom('events').selectAll().where('assessment_id', '=', id).orderBy('seq').execute();
    const last = events.at(-1);
    if (!last) continue;
    const hash = events.reduce((before, event) => eventHash(before, event), '');
    await tables.updateTable('events').set({ hash }).where('assessment_id', '=', id).where('seq', '=', last.seq).execute();
    await tables.updateTable('assessments').set({ chain: hash }).where('id', '=', id).execute();
  }
}

export const history: Migration = { name: '0007-history', up };
