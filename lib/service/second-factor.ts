import type { Caller } from '../workspace/caller';
import { audit } from './audit';
import { ownAccount } from './own-account';
import { together, workspaces } from './repository';

/**
 * Has a workspace ask its members for a second factor after so many days of grace, or no longer (null). `own-first` where the one who
 * asks lacks one, and would be the first to be kept out.
 */
export async function requireSecondFactor(caller: Caller, days: number | null, headers: Headers): Promise<'done' | 'own-first'> {
  if (days !== null) {
    const own = await ownAccount(headers);
    if (own?.ownPassword && !own.secondFactor) return 'own-first';
  }
  const from = days === null ? null : new Date(Date.now() + days * 86_400_000).toISOString();
  await together(async () => {
    await (await workspaces()).requireSecondFactor(caller.workspace, from);
    const action = from === null ? 'workspace.second-factor-free' : 'workspace.second-factor-required';
    await audit(caller, action, null, from === null ? {} : { from, days });
  });
  return 'done';
}

/** From when on the caller's workspace asks for a second factor; null where it does not. */
export async function secondFactorFrom({ workspace }: Caller): Promise<string | null> {
  return (await workspaces()).secondFactorFrom(workspace);
}
