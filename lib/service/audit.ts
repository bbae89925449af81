import { type AuditEntry, auditRepository } from '../db/audit';
import { auditFileLine, auditFileStart } from '../exchange/audit-file';
import type { AuditAction } from '../workspace/audit-actions';
import type { Caller } from '../workspace/caller';
import { database } from './repository';

/** Records what a caller did: which thing it was done to, and ids, names and numbers about it, never an answer or a secret. */
export async function audit(
  { workspace, actor }: Pick<Caller, 'workspace' | 'actor'>,
  action: AuditAction,
  subject: string | null,
  detail: AuditEntry['detail'] = {},
): Promise<void> {
  await auditRepository(await database()).append({ workspace, actor, action, subject, detail });
}

const PAGE = 500;

/** The audit log of the caller's workspace as the lines of a file, up to where it ends now. */
export async function* auditLines({ workspace }: Pick<Caller, 'workspace'>): AsyncGenerator<string, void> {
  const log = auditRepository(await database());
  const head = await log.head(workspace);
  yield auditFileStart({ workspace, exportedAt: new Date().toISOString(), head });
  for (let after = 0; after < head.seq; ) {
    const rows = await log.rowsAfter(workspace, after, Math.min(PAGE, head.seq - after));
    if (rows.length === 0) return;
    yield rows.map(auditFileLine).join('');
    after = rows.at(-1)?.seq ?? head.seq;
  }
}
