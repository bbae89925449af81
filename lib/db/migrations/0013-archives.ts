import { type ColumnDataType, type Kysely, PostgresAdapter } from 'kysely';
import type { Migration } from './migration';

/** Archives taken over from other servers, the people they name, and those on their way in, in parts. */
async function up(db: Kysely<never>): Promise<void> {
  const bytes: ColumnDataType = db.getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob';
  await db.schema
    .createTable('takeovers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('from_name', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('manifest_hash', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('public_keys', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .addColumn('audit', bytes)
    .execute();
  await db.schema.createIndex('takeovers_by_workspace').on('takeovers').columns(['workspace', 'at']).execute();
  await db.schema
    .createTable('former_people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('from_name', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('former_people_by_workspace').on('former_people').column('workspace').execute();
  await db.schema
    .createTable('archive_parts')
    .addColumn('upload', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('archive_parts_key', ['upload', 'number'])
    .execute();
  await db.schema.createIndex('archive_parts_by_workspace').on('archive_parts').columns(['workspace', 'at']).execute();
  await db.schema.alterTable('issued_reports').addColumn('takeover', 'text').execute();
}

export const archives: Migration = { name: '0013-archives', up };
