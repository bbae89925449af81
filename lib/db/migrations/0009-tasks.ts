import type { Kysely } from 'kysely';
import type { Migration } from './migration';

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('assignments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('assignee', 'text', (column) => column.notNull())
    .addColumn('targets', 'text', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema.createIndex('assignments_by_assessment').on('assignments').column('assessment_id').execute();
  await db.schema.createIndex('assignments_by_assignee').on('assignments').columns(['workspace', 'assignee']).execute();
  await db.schema
    .createTable('answer_links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('assignment_id', 'text', (column) => column.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('stated_name', 'text')
    .addColumn('shown', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('opens', 'integer', (column) => column.notNull())
    .addColumn('last_used_at', 'text')
    .execute();
  await db.schema.createIndex('answer_links_by_assignment').on('answer_links').column('assignment_id').execute();
  await db.schema
    .createTable('tasks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('rule', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('owner_name', 'text', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('proof', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('updated_by', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_task_per_finding', ['assessment_id', 'rule'])
    .execute();
  await db.schema.createIndex('tasks_by_owner').on('tasks').columns(['workspace', 'owner']).execute();
}

export const tasks: Migration = { name: '0009-tasks', up };
