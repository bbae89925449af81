import { type Kysely, sql } from 'kysely';
import { listedNames, NO_DAY, verdictRank, wordPieces } from '../list-columns';
import type { Tables } from '../schema';
import type { Migration } from './migration';

const BATCH = 500;

/** What a list filters and sorts by, beside the assessment itself; the pieces its search looks up; and saved views. */
async function up(db: Kysely<never>): Promise<void> {
  const text = (name: string, value: string) =>
    db.schema
      .alterTable('assessments')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
      .execute();
  await text('due', NO_DAY);
  await text('filing', 'cannot-determine');
  await text('last_actor', '');
  await text('called', '');
  await text('sort_title', '');
  await text('search_text', '');
  await db.schema
    .alterTable('assessments')
    .addColumn('verdict', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable('assessments')
    .addColumn('template', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('assessments').addColumn('made_from', 'text').execute();

  await db.schema
    .createTable('list_words')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('piece', 'text', (column) => column.notNull())
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('list_words_key', ['workspace', 'piece', 'assessment_id'])
    .execute();
  await db.schema.createIndex('list_words_by_assessment').on('list_words').column('assessment_id').execute();

  await db.schema
    .createTable('saved_views')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('query', 'text', (column) => column.notNull())
    .addColumn('shared', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('saved_views_by_workspace').on('saved_views').columns(['workspace', 'user_id']).execute();
  await db.schema
    .createTable('default_views')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('view_id', 'text', (column) => column.notNull().references('saved_views.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('default_views_key', ['workspace', 'user_id'])
    .execute();

  await fillIn(db as unknown as Kysely<Tables>);
  for (const by of ['client_id', 'status', 'verdict', 'filing', 'owner']) {
    await db.schema.createIndex(`assessments_by_${by}`).on('assessments').columns(['workspace', by, 'updated_at']).execute();
  }
  await db.schema.createIndex('assessments_by_due').on('assessments').columns(['workspace', 'due']).execute();
  await db.schema.createIndex('assessments_by_title').on('assessments').columns(['workspace', 'sort_title']).execute();
  await sql`create index assessments_removed on assessments (workspace, deleted_at) where deleted_at is not null`.execute(db);
  await sql`create index assessments_templates on assessments (workspace, sort_title) where template = 1`.execute(db);
}

/** Gives the assessments there are what their last result and their last event say. */
async function fillIn(db: Kysely<Tables>): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('assessments as a')
      .innerJoin('results as r', 'r.assessment_id', 'a.id')
      .leftJoin('events as e', (join) => join.onRef('e.assessment_id', '=', 'a.id').onRef('e.seq', '=', 'a.seq'))
      .select(['a.id', 'a.workspace', 'a.title', 'r.floor', 'r.ceiling', 'r.filing', 'r.summary', 'e.actor'])
      .where('a.id', '>', last)
      .orderBy('a.id')
      .limit(BATCH)
      .execute();
    for (const { id, workspace, title, floor, ceiling, filing, summary, actor } of rows) {
      const { called = '', deadline = null } = JSON.parse(summary) as { called?: string; deadline?: string | null };
      const names = listedNames(title, called);
      const due = filing === 'filed' || deadline === null ? NO_DAY : deadline;
      const columns = { ...names, called, filing, due, verdict: verdictRank(floor, ceiling), last_actor: actor ?? '' };
      await db.updateTable('assessments').set(columns).where('id', '=', id).execute();
      const pieces = wordPieces(names.search_text).map((piece) => ({ workspace, piece, assessment_id: id }));
      if (pieces.length > 0) await db.insertInto('list_words').values(pieces).execute();
    }
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    last = end.id;
  }
}

export const lists: Migration = { name: '0010-lists', up };
