import type { Kysely } from 'kysely';
import type { Migration } from './migration';

/** From when on a workspace asks its members for a second factor (ISO 8601, UTC); null where it does not. */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('workspaces').addColumn('second_factor_from', 'text').execute();
}

export const secondFactor: Migration = { name: '0017-second-factor', up };
