import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { AppError } from '../errors';
import { driverCode, storageError } from './errors';
import type { Migration } from './migrations/migration';
import type { Tables } from './schema';

const LOCK = 'migrations';
const LEASE_MS = 10_000;
const RETRY_MS = 50;

const isoIn = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

function tableMissing(error: unknown): boolean {
  return driverCode(error) === '42P01' || (error instanceof Error && error.message.startsWith('no such table'));
}

async function pending(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  let applied: readonly string[] = [];
  try {
    applied = (await db.selectFrom('schema_migrations').select('name').execute()).map((row) => row.name);
  } catch (error) {
    if (!tableMissing(error)) throw error;
  }
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) {
    throw new AppError(
      'storage-newer',
      `The database was upgraded by a newer version of the program (${unknown.join(', ')}).`,
      'Start that version or a later one, or restore the backup made before the upgrade.',
    );
  }
  return migrations.filter((migration) => !applied.includes(migration.name));
}

async function createLedgerTables(trx: Transaction<Tables>): Promise<void> {
  await trx.schema
    .createTable('schema_migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  await trx.schema
    .createTable('schema_lock')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}

async function createLedger(db: Kysely<Tables>): Promise<void> {
  try {
    await db.transaction().execute(createLedgerTables);
  } catch (error) {
    // PostgreSQL checks "if not exists" too early: of two processes that create the tables at once, one fails on a unique key or a name already taken.
    if (!['23505', '42P07', '42710'].includes(driverCode(error) ?? '')) throw error;
  }
}

async function takeLease(trx: Transaction<Tables>, owner: string): Promise<boolean> {
  const lease = { owner, expires_at: isoIn(LEASE_MS) };
  const taken = await trx
    .insertInto('schema_lock')
    .values({ name: LOCK, ...lease })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(lease).where('schema_lock.expires_at', '<', isoIn(0)))
    .returning('owner')
    .execute();
  return taken.length > 0;
}

/** Applies one step and renews the lease in the same transaction; false, with nothing changed, when the lease was lost. */
async function apply(trx: Transaction<Tables>, migration: Migration, owner: string): Promise<boolean> {
  const renewed = await trx
    .updateTable('schema_lock')
    .set({ expires_at: isoIn(LEASE_MS) })
    .where('name', '=', LOCK)
    .where('owner', '=', owner)
    .returning('owner')
    .execute();
  if (renewed.length === 0) return false;
  await trx
    .insertInto('schema_migrations')
    .values({ name: migration.name, applied_at: isoIn(0) })
    .execute();
  await migration.up(trx as unknown as Kysely<never>);
  return true;
}

/** Tries once to become the one process that migrates, and does it. Nothing happens while another holds the lease. */
async function attempt(db: Kysely<Tables>, migrations: readonly Migration[], owner: string): Promise<void> {
  await createLedger(db);
  if (!(await db.transaction().execute((trx) => takeLease(trx, owner)))) return;
  try {
    for (const migration of await pending(db, migrations)) {
      if (!(await db.transaction().execute((trx) => apply(trx, migration, owner)))) return;
    }
  } finally {
    const release = db.transaction().execute((trx) => trx.deleteFrom('schema_lock').where('owner', '=', owner).execute());
    await release.catch(() => undefined); // An unreleased lease ends by itself.
  }
}

/**
 * Applies the steps the database lacks, each in its own transaction, one process at a time. A process that dies loses its
 * lease after ten seconds. Throws `storage-migrating` when another one still holds it after `waitMs`, `storage-newer` when
 * the database has steps this program does not know, else driver errors.
 */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[], waitMs = 60_000): Promise<void> {
  const owner = randomUUID();
  const deadline = Date.now() + waitMs;
  while ((await pending(db, migrations)).length > 0) {
    try {
      await attempt(db, migrations, owner);
    } catch (error) {
      if (storageError(error).code !== 'storage-busy') throw error;
    }
    if ((await pending(db, migrations)).length === 0) return;
    if (Date.now() >= deadline) {
      throw new AppError(
        'storage-migrating',
        'Another process is still upgrading the database.',
        'Wait for it to finish and start again. If no other copy is running, start again after ten seconds.',
      );
    }
    await sleep(RETRY_MS);
  }
}

/** Whether no step is missing. Throws `storage-newer` when the database has steps this program does not know, else driver errors. */
export async function isCurrent(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<boolean> {
  return (await pending(db, migrations)).length === 0;
}
