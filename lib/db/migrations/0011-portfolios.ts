import type { Kysely } from 'kysely';
import type { Migration } from './migration';

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('portfolios')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('client_id', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('template_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('portfolios_by_workspace').on('portfolios').columns(['workspace', 'client_id']).execute();
  await db.schema
    .createTable('portfolio_sites')
    .addColumn('portfolio_id', 'text', (column) => column.notNull().references('portfolios.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('differences', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('judged', 'text')
    .addColumn('floor', 'text')
    .addColumn('ceiling', 'text')
    .addColumn('filing', 'text')
    .addColumn('deadline', 'text')
    .addColumn('findings', 'text')
    .addColumn('persons', 'integer')
    .addColumn('handler', 'text')
    .addColumn('assessment_id', 'text')
    .addPrimaryKeyConstraint('portfolio_sites_key', ['portfolio_id', 'seq'])
    .addUniqueConstraint('portfolio_sites_name', ['portfolio_id', 'name'])
    .execute();
  await db.schema.createIndex('portfolio_sites_judged').on('portfolio_sites').columns(['portfolio_id', 'judged']).execute();
}

export const portfolios: Migration = { name: '0011-portfolios', up };
