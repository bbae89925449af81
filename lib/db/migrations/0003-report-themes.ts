import type { Kysely } from 'kysely';
import type { Migration } from './migration';

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_themes')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('updated_by', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
}

export const reportThemes: Migration = { name: '0003-report-themes', up };
