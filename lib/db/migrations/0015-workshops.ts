import type { Kysely } from 'kysely';
import type { Migration } from './migration';

/** Workshops: what each sets out to settle, what happened in its room event by event, and who came in by which token. */
async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('workshops')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('demo', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.unique())
    .addColumn('code_expires_at', 'text')
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema.createIndex('workshops_by_assessment').on('workshops').columns(['assessment_id', 'created_at']).execute();
  await db.schema
    .createTable('workshop_events')
    .addColumn('workshop_id', 'text', (column) => column.notNull().references('workshops.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('sent', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('pending', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('workshop_events_in_order', ['workshop_id', 'seq'])
    .addUniqueConstraint('workshop_events_once', ['workshop_id', 'sent'])
    .execute();
  await db.schema
    .createTable('workshop_participants')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workshop_id', 'text', (column) => column.notNull().references('workshops.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .execute();
  await db.schema.createIndex('workshop_participants_by_workshop').on('workshop_participants').column('workshop_id').execute();
}

export const workshops: Migration = { name: '0015-workshops', up };
