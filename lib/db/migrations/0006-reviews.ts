import { type ColumnDataType, type Kysely, PostgresAdapter } from 'kysely';
import type { Migration } from './migration';

/** Review: moves, versions signed with the files as issued, marks on findings, comments. Signed versions outlive the assessment. */
async function up(db: Kysely<never>): Promise<void> {
  const bytes: ColumnDataType = db.getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob';
  await db.schema
    .createTable('review_moves')
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('move', 'text', (column) => column.notNull())
    .addColumn('from_state', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('review_moves_key', ['assessment_id', 'number'])
    .execute();

  await db.schema
    .createTable('finding_marks')
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('mark', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('accepted_by', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_marks_key', ['assessment_id', 'number'])
    .execute();

  await db.schema
    .createTable('signed_versions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('assessment_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('signer_name', 'text', (column) => column.notNull())
    .addColumn('signer_title', 'text', (column) => column.notNull())
    .addColumn('opinion', 'text', (column) => column.notNull())
    .addColumn('own_work', 'integer', (column) => column.notNull())
    .addColumn('account', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('pack_version', 'text', (column) => column.notNull())
    .addColumn('reference_date', 'text', (column) => column.notNull())
    .addColumn('evaluated_on', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('report_number', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('judgements', 'text', (column) => column.notNull())
    .addColumn('answers_hash', 'text', (column) => column.notNull())
    .addColumn('result_hash', 'text', (column) => column.notNull())
    .addUniqueConstraint('signed_versions_number', ['assessment_id', 'number'])
    .execute();
  await db.schema
    .createTable('signed_files')
    .addColumn('version_id', 'text', (column) => column.notNull().references('signed_versions.id').onDelete('cascade'))
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('signed_files_key', ['version_id', 'format'])
    .execute();

  await db.schema
    .createTable('comments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'text')
    .addColumn('deleted_at', 'text')
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text')
    .addUniqueConstraint('comments_number', ['assessment_id', 'number'])
    .execute();
  await db.schema
    .createTable('comment_history')
    .addColumn('comment_id', 'text', (column) => column.notNull().references('comments.id').onDelete('cascade'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('comment_history_key', ['comment_id', 'version'])
    .execute();
  await db.schema
    .createTable('comment_reads')
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('comment_reads_key', ['assessment_id', 'actor', 'place', 'target'])
    .execute();
}

export const reviews: Migration = { name: '0006-reviews', up };
