import { createHash } from 'node:crypto';
import { accountOf } from '../db/actors';
import type { AuditEntry } from '../db/audit';
import type { AuditAction } from '../workspace/audit-actions';
import { localOwner } from '../workspace/caller';
import { audit } from './audit';
import { database, workspaces } from './repository';

/** Enters what an account did into the log of every workspace it belongs to. */
export async function auditAccount(
  user: string | undefined,
  action: AuditAction,
  detail: AuditEntry['detail'] = {},
): Promise<void> {
  if (user === undefined) return;
  const held = await (await workspaces()).membershipsOf(user);
  for (const workspace of new Set(held.map((each) => each.workspace))) {
    await audit({ workspace, actor: user }, action, user, detail);
  }
}

/** Enters that the password of an account was right and the code after it was not, into the log of every workspace it belongs to. */
export async function auditFailedCode(account: string): Promise<void> {
  const held = await (await workspaces()).membershipsOf(account);
  for (const workspace of new Set(held.map((each) => each.workspace))) {
    await audit({ workspace, actor: 'nobody' }, 'account.second-factor-failed', account);
  }
}

/**
 * Enters a failed sign-in: for an account into the logs of its workspaces, else into that of the first workspace of the
 * server. The address tried is kept as the first half of its SHA-256, so that attempts on one can be told together.
 */
export async function auditFailedSignIn(email: string): Promise<void> {
  const address = email.trim().toLowerCase();
  const account = await accountOf(await database(), address);
  const held = account === null ? [] : await (await workspaces()).membershipsOf(account);
  const places = new Set(held.length > 0 ? held.map(({ workspace }) => workspace) : [localOwner.workspace]);
  const detail = { address: createHash('sha256').update(address).digest('hex').slice(0, 32) };
  for (const workspace of places) {
    await audit({ workspace, actor: 'nobody' }, 'account.sign-in-failed', account, detail);
  }
}
