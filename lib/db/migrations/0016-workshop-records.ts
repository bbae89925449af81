import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration';

/**
 * What still has to follow from a workshop is looked for every minute, among the votes of all rooms. Minutes are remembered among the
 * files handed out. A closed workshop belongs to the version of its assessment that its closing made; those closed before this was kept,
 * to the present one.
 */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createIndex('workshop_events_pending')
    .on('workshop_events')
    .column('workshop_id')
    .where('pending' as never, '=', 1)
    .execute();
  await db.schema.alterTable('issued_reports').addColumn('kind', 'text').execute();
  await db.schema.alterTable('workshops').addColumn('closed_seq', 'integer').execute();
  await sql`update workshops set closed_seq = (select seq from assessments where assessments.id = workshops.assessment_id)
    where status = 'closed' and demo = 0`.execute(db);
}

export const workshopRecords: Migration = { name: '0016-workshop-records', up };
