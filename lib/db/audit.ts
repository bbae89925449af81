import { createHash, randomBytes } from 'node:crypto';
import type { Database } from './client';
import { guarded } from './errors';
import type { Trx } from './records';
import type { AuditLogTable } from './schema';

/** One thing that happened. `detail` holds ids, names and numbers, never an answer or a secret. */
export type AuditEntry = {
  readonly workspace: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly detail: Readonly<Record<string, string | number | null>>;
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The digest of a detail: salted, so that a detail once erased cannot be guessed from it. */
export function detailDigest(salt: string, detail: string): string {
  return sha256(`${salt}\n${detail}`);
}

/** The hash that chains an entry to the one before; `before` is empty for the first. */
export function entryHash(before: string, row: Omit<AuditLogTable, 'salt' | 'detail' | 'hash'>): string {
  const { workspace, seq, at, actor, action, subject, digest } = row;
  return sha256(JSON.stringify([before, workspace, seq, at, actor, action, subject, digest]));
}

/** Appends an entry to the chain of its workspace, inside the transaction of what it records, so that neither stands alone. */
export async function appendAudit(trx: Trx, { kind }: Pick<Database, 'kind'>, entry: AuditEntry, at: string): Promise<void> {
  const { workspace, actor, action, subject } = entry;
  await trx
    .insertInto('audit_heads')
    .values({ workspace, seq: 0, hash: '' })
    .onConflict((on) => on.column('workspace').doNothing())
    .execute();
  const head = await trx
    .selectFrom('audit_heads')
    .selectAll()
    .where('workspace', '=', workspace)
    .$if(kind === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const salt = randomBytes(16).toString('hex');
  const detail = JSON.stringify(entry.detail);
  const linked = { workspace, seq: head.seq + 1, at, actor, action, subject, digest: detailDigest(salt, detail) };
  const hash = entryHash(head.hash, linked);
  await trx
    .insertInto('audit_log')
    .values({ ...linked, salt, detail, hash })
    .execute();
  await trx.updateTable('audit_heads').set({ seq: linked.seq, hash }).where('workspace', '=', workspace).execute();
}

/** The audit log of a database. Methods throw a `storage-*` AppError when the database fails. */
export function auditRepository(database: Database, now: () => Date = () => new Date()) {
  return {
    append: (entry: AuditEntry): Promise<void> =>
      guarded(() => database.kysely.transaction().execute((trx) => appendAudit(trx, database, entry, now().toISOString()))),
  };
}
