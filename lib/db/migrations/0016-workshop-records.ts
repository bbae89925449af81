import type { Kysely } from 'kysely';
import type { Migration } from './migration';

/**
 * What still has to follow from a workshop is looked for every minute, among the votes of all rooms. Minutes are remembered among the
 * files handed out.
 */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createIndex('workshop_events_pending')
    .on('workshop_events')
    .column('workshop_id')
    .where('pending' as never, '=', 1)
    .execute();
  await db.schema.alterTable('issued_reports').addColumn('kind', 'text').execute();
}

export const workshopRecords: Migration = { name: '0016-workshop-records', up };
