import type { Kysely } from 'kysely';
import type { Migration } from './migration';

/** Links by which somebody chooses a new password. Only the SHA-256 of a link's token is kept. */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('password_links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull().references('auth_users.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema.createIndex('password_links_by_user').on('password_links').column('user_id').execute();
}

export const accounts: Migration = { name: '0008-accounts', up };
