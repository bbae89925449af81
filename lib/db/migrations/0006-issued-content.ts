import type { Kysely } from 'kysely';
import type { Migration } from './migration';

async function up(db: Kysely<never>): Promise<void> {
  for (const column of ['reference_date', 'content_hash', 'content']) {
    await db.schema.alterTable('issued_reports').addColumn(column, 'text').execute();
  }
  await db.schema.createIndex('issued_reports_by_content').on('issued_reports').columns(['content_hash']).execute();
  await db.schema.createIndex('issued_reports_by_signature').on('issued_reports').columns(['signature']).execute();
}

export const issuedContent: Migration = { name: '0006-issued-content', up };
