import type { Kysely } from 'kysely';
import type { Migration } from './migration';

const owner = 'assessments.id';

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('assessments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('scenario', 'text')
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('deleted_at', 'text')
    .execute();
  await db.schema.createIndex('assessments_by_workspace').on('assessments').columns(['workspace', 'updated_at']).execute();

  await db.schema
    .createTable('answers')
    .addColumn('assessment_id', 'text', (column) => column.notNull().references(owner).onDelete('cascade'))
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['assessment_id', 'field'])
    .execute();

  await db.schema
    .createTable('events')
    .addColumn('assessment_id', 'text', (column) => column.notNull().references(owner).onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('op', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('field', 'text')
    .addColumn('version', 'integer')
    .addColumn('old_value', 'text')
    .addColumn('new_value', 'text')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['assessment_id', 'seq'])
    .addUniqueConstraint('events_op', ['assessment_id', 'op'])
    .execute();

  await db.schema
    .createTable('results')
    .addColumn('assessment_id', 'text', (column) => column.primaryKey().references(owner).onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('floor', 'text', (column) => column.notNull())
    .addColumn('ceiling', 'text', (column) => column.notNull())
    .addColumn('filing', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

export const assessments: Migration = { name: '0001-assessments', up };
