import { quickSession } from '../auth/quick-session';
import { isLoopback, isOwnAddress } from '../http/guard';
import { type Caller, type Grant, localOwner } from '../workspace/caller';
import { isRole } from '../workspace/permissions';
import { wantedFactor } from '../workspace/second-factor';
import { serverAuth } from './auth';
import { database, workspaces } from './repository';

/** Names the workspace somebody works in who belongs to several. */
export const WORKSPACE_COOKIE = 'mianjian-workspace';

const shared = globalThis as { mianjianTeam?: true };

/** Whether anybody has an account here. Once true it stays so. */
export async function isTeam(): Promise<boolean> {
  if (shared.mianjianTeam) return true;
  if (await (await workspaces()).hasAccounts()) shared.mianjianTeam = true;
  return shared.mianjianTeam ?? false;
}

/**
 * Who asks: the one owner on a server without accounts, asked from this machine; else the account of the session, with its
 * roles in the workspace chosen last, or in its first; null for everybody else.
 */
export async function callerOf(headers: Headers): Promise<Caller | null> {
  if (!(await isTeam())) {
    // A Host header can be made up; the address proxy.ts wrote cannot. A container listens on all of them.
    const here = isLoopback(headers.get('host')) && isOwnAddress(headers.get('x-forwarded-for'));
    return here ? localOwner : null;
  }
  const auth = await serverAuth();
  const user = (await quickSession(auth, await database(), headers)) ?? (await auth.api.getSession({ headers }))?.user;
  if (!user) return null;
  const { id, name, twoFactorEnabled } = user;
  const held = await (await workspaces()).membershipsOf(id);
  const wanted = cookie(headers, WORKSPACE_COOKIE);
  const membership = held.find((each) => each.workspace === wanted) ?? held[0];
  if (membership === undefined) return null;
  const { workspace, secondFactorFrom: from } = membership;
  const grants = held.flatMap(({ workspace: where, role, client }): Grant[] =>
    where === workspace && isRole(role) ? [{ role, client }] : [],
  );
  const caller = { actor: id, name, workspace, team: true, grants };
  if (from === null || twoFactorEnabled) return caller;
  const ownPassword = Boolean((await (await auth.$context).internalAdapter.findCredentialAccount(id))?.password);
  const lacking = wantedFactor({ from, has: false, ownPassword }, new Date().toISOString());
  return lacking ? { ...caller, wantedFactor: lacking } : caller;
}

/** The e-mail address of an account that is signed in and belongs to no workspace; null for everybody else. */
export async function accountWithoutWorkspace(headers: Headers): Promise<string | null> {
  const session = (await isTeam()) ? await (await serverAuth()).api.getSession({ headers }) : null;
  if (!session) return null;
  return (await (await workspaces()).membershipsOf(session.user.id)).length === 0 ? session.user.email : null;
}

function cookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
