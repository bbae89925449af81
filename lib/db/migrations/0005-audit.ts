import type { Kysely } from 'kysely';
import type { Migration } from './migration';

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audit_log')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('salt', 'text')
    .addColumn('detail', 'text')
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_log_key', ['workspace', 'seq'])
    .execute();
  await db.schema.createIndex('audit_log_by_subject').on('audit_log').columns(['workspace', 'subject']).execute();
  await db.schema
    .createTable('audit_heads')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}

export const audit: Migration = { name: '0005-audit', up };
