import { type AuditEntry, auditRepository } from '../db/audit';
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
