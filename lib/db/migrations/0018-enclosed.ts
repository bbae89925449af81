import type { Kysely } from 'kysely';
import type { Migration } from './migration';

/** The tasks and attached files a version was signed with (JSON); null where it was signed before they were kept. */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('signed_versions').addColumn('enclosed', 'text').execute();
}

export const enclosed: Migration = { name: '0018-enclosed', up };
