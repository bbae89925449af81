import type { Kysely } from 'kysely';
import type { Migration } from './migration';

/**
 * The tasks and attached files a version was signed with (JSON); null where it was signed before they were kept. And what finds
 * the next tasks of a whole workspace, and the accepted risks that run out, among very many.
 */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('signed_versions').addColumn('enclosed', 'text').execute();
  await db.schema.createIndex('tasks_by_due').on('tasks').columns(['workspace', 'due', 'id']).execute();
  await db.schema.createIndex('finding_marks_by_until').on('finding_marks').columns(['workspace', 'until']).execute();
}

export const enclosed: Migration = { name: '0018-enclosed', up };
