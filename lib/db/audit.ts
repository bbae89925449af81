import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type ChainHead, sha256 } from './chain';
import type { Database } from './client';
import { guarded } from './errors';
import type { Trx } from './records';
import type { AuditLogTable, Tables } from './schema';

/** One thing that happened. `detail` holds ids, names and numbers, never an answer or a secret. */
export type AuditEntry = {
  readonly workspace: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly detail: Readonly<Record<string, string | number | null>>;
};

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

/**
 * Erases what the log says of these subjects, and enters for each by whom. Who did what when stays, and the chain still
 * holds. Inside the transaction of whoever decides it; returns how many entries lost their detail.
 */
export async function eraseDetails(
  trx: Trx,
  database: Pick<Database, 'kind'>,
  { workspace, actor, subjects, at }: Erasure,
): Promise<number> {
  let count = 0;
  for (const subject of subjects) {
    const erased = await trx
      .updateTable('audit_log')
      .set({ salt: null, detail: null })
      .where('workspace', '=', workspace)
      .where('subject', '=', subject)
      .where('detail', 'is not', null)
      .executeTakeFirst();
    const entries = Number(erased.numUpdatedRows);
    if (entries === 0) continue;
    count += entries;
    await appendAudit(trx, database, { workspace, actor, action: 'audit.details-erased', subject, detail: { entries } }, at);
  }
  return count;
}

type Erasure = {
  readonly workspace: string;
  readonly actor: string;
  readonly subjects: readonly string[];
  readonly at: string;
};

/** An entry as it is shown; `detail` null once erased. */
export type LoggedEntry = Omit<AuditEntry, 'workspace' | 'detail'> & {
  readonly seq: number;
  readonly at: string;
  readonly detail: AuditEntry['detail'] | null;
};

/** Which entries are wanted. `from` and `until` are instants (ISO 8601, UTC), the first inclusive, the second not. */
export type AuditFilter = {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Only entries older than this one. */
  readonly before?: number | undefined;
};

/** The audit log of a database. Methods throw a `storage-*` AppError when the database fails. */
export function auditRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;
  return {
    append: (entry: AuditEntry): Promise<void> =>
      guarded(() => kysely.transaction().execute((trx) => appendAudit(trx, database, entry, now().toISOString()))),

    /** The newest `limit` entries that pass the filter, newest first. */
    list: (workspace: string, filter: AuditFilter, limit: number): Promise<readonly LoggedEntry[]> =>
      guarded(async () => {
        const { actor, action, subject, from, until, before } = filter;
        const rows = await kysely
          .selectFrom('audit_log')
          .select(['seq', 'at', 'actor', 'action', 'subject', 'detail'])
          .where('workspace', '=', workspace)
          .$if(actor !== undefined, (query) => query.where('actor', '=', actor ?? ''))
          .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
          .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
          .$if(from !== undefined, (query) => query.where('at', '>=', from ?? ''))
          .$if(until !== undefined, (query) => query.where('at', '<', until ?? ''))
          .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
          .orderBy('seq', 'desc')
          .limit(limit)
          .execute();
        return rows.map(({ detail, ...row }) => ({ ...row, detail: detail === null ? null : JSON.parse(detail) }));
      }),

    /** Everybody the log names. */
    actors: (workspace: string): Promise<readonly string[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('audit_log')
          .select('actor')
          .distinct()
          .where('workspace', '=', workspace)
          .orderBy('actor')
          .execute();
        return rows.map(({ actor }) => actor);
      }),

    /** The whole rows after entry `seq`, oldest first, at most `limit` of them: for the file, and for checking. */
    rowsAfter: (workspace: string, seq: number, limit: number): Promise<readonly AuditLogTable[]> =>
      guarded(() => auditRows(kysely, workspace, seq, limit)),

    /** Where the log of a workspace ends. */
    head: (workspace: string): Promise<ChainHead> => guarded(() => auditHead(kysely, workspace)),
  };
}

/** The rows of a log after entry `seq`, oldest first. */
export function auditRows(db: Kysely<Tables>, workspace: string, seq: number, limit: number): Promise<readonly AuditLogTable[]> {
  return db
    .selectFrom('audit_log')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** Where the log of a workspace says it ends; 0 and empty where it never began. */
export async function auditHead(db: Kysely<Tables>, workspace: string): Promise<ChainHead> {
  const row = await db.selectFrom('audit_heads').select(['seq', 'hash']).where('workspace', '=', workspace).executeTakeFirst();
  return row ?? { seq: 0, hash: '' };
}
