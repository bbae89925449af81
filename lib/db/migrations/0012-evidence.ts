import { type ColumnDataType, type Kysely, PostgresAdapter } from 'kysely';
import type { Migration } from './migration';

/** Files attached to answers, findings and tasks; and the reasons for which a signed assessment may go before its time. */
async function up(db: Kysely<never>): Promise<void> {
  const bytes: ColumnDataType = db.getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob';
  await db.schema
    .createTable('evidence')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_name', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addColumn('removed_by', 'text')
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('evidence_by_assessment').on('evidence').columns(['assessment_id', 'added_at']).execute();
  await db.schema.createIndex('evidence_by_workspace').on('evidence').columns(['workspace', 'size']).execute();

  await db.schema
    .createTable('retention_waivers')
    .addColumn('assessment_id', 'text', (column) => column.primaryKey().references('assessments.id').onDelete('cascade'))
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

export const evidence: Migration = { name: '0012-evidence', up };
