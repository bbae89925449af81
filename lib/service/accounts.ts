import { createAccount, type NewAccount } from '../auth/create-account';
import { halfSignedIn } from '../auth/half-signed-in';
import { signInThrottle } from '../auth/sign-in-throttle';
import { usedCodes } from '../auth/used-codes';
import { isName } from '../schema/name';
import { auditAccount, auditFailedCode, auditFailedSignIn } from './account-audit';
import { ask, type Cookies, cookiesOf } from './ask-auth';
import { audit } from './audit';
import { serverAuth } from './auth';
import { callerOf, isTeam } from './caller';
import { database, together, workspaces } from './repository';

type SignedIn = {
  readonly status: 'signed-in' | 'second' | 'wrong' | 'no-access' | 'wait';
  readonly cookies: Cookies;
  /** Seconds until the next attempt. */
  readonly wait?: number;
};

/**
 * Checks e-mail and password. The sign-in is entered before its cookie leaves the server, so that a session nobody has an entry of is
 * one nobody holds. A wrong address and a wrong password look the same. */
export async function signIn(
  { email, password }: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<SignedIn> {
  const throttle = signInThrottle(await database());
  const wait = await throttle.wait(email);
  if (wait > 0) return { status: 'wait', cookies: [], wait };
  const response = await ask('/sign-in/email', headers, { email: email.trim(), password });
  if (response.status === 429) return { status: 'wait', cookies: [], wait: Number(response.headers.get('x-retry-after') ?? 60) };
  if (!response.ok) {
    await throttle.failed(email);
    await auditFailedSignIn(email);
    return { status: 'wrong', cookies: [] };
  }
  await throttle.succeeded(email);
  const { twoFactorRedirect, user } = (await response.json()) as { twoFactorRedirect?: boolean; user?: { id: string } };
  if (!twoFactorRedirect) await auditAccount(user?.id, 'account.signed-in');
  return { status: twoFactorRedirect ? 'second' : 'signed-in', cookies: cookiesOf(response) };
}

/** The second step: a code of the authenticator app, or one of the backup codes; each works once. */
export async function signInWithCode(code: string, headers: Headers): Promise<SignedIn> {
  const digits = code.replace(/\s/g, '');
  const user = await halfSignedIn(await serverAuth(), headers);
  const wrong = async (): Promise<SignedIn> => {
    if (user !== null) await auditFailedCode(user);
    return { status: 'wrong', cookies: [] };
  };
  if (!/^\d{6}$/.test(digits)) return withCode(await ask('/two-factor/verify-backup-code', headers, { code: digits }), wrong);
  const codes = usedCodes(await database());
  if (user !== null && !(await codes.take(user, digits))) return wrong();
  const signedIn = await withCode(await ask('/two-factor/verify-totp', headers, { code: digits }), wrong);
  if (user !== null && signedIn.status !== 'signed-in') await codes.giveBack(user, digits);
  return signedIn;
}

/** What better-auth made of a code. */
async function withCode(response: Response, wrong: () => Promise<SignedIn>): Promise<SignedIn> {
  if (response.status === 429) return { status: 'wait', cookies: [], wait: Number(response.headers.get('x-retry-after') ?? 60) };
  if (!response.ok) return wrong();
  const { user } = (await response.json()) as { user?: { id: string } };
  await auditAccount(user?.id, 'account.signed-in');
  return { status: 'signed-in', cookies: cookiesOf(response) };
}

/** Ends the session; the cookies that clear it. */
export async function signOut(headers: Headers): Promise<Cookies> {
  const caller = (await isTeam()) ? await callerOf(headers) : null;
  return together(async () => {
    const cookies = cookiesOf(await ask('/sign-out', headers, {}));
    if (caller) await audit(caller, 'account.signed-out', caller.actor);
    return cookies;
  });
}

/** Makes the first account owner of what the server holds already, and signs it in. `not-here` from another machine, or when there is one. */
export async function firstAccount(
  { workspace, ...account }: NewAccount & { readonly workspace: string },
  headers: Headers,
): Promise<{ readonly cookies: Cookies } | { readonly problem: string }> {
  const caller = (await isTeam()) ? null : await callerOf(headers);
  if (!caller) return { problem: 'not-here' };
  const problem = await makeOwner(account, workspace, caller.workspace);
  if (problem) return { problem };
  const { cookies } = await signIn(account, headers);
  return { cookies };
}

/** Makes an account that owns a workspace of this server; null, or why not. The first one claims the server. */
export async function makeOwner(account: NewAccount, name: string, workspace: string): Promise<string | null> {
  if (!isName(name, 80)) return 'workspace';
  return together(() => claim(account, name.trim(), workspace));
}

async function claim(account: NewAccount, name: string, workspace: string): Promise<string | null> {
  const auth = await serverAuth();
  const made = await createAccount(auth, account);
  if (typeof made === 'string') return made;
  const store = await workspaces();
  if (await store.addMember({ workspace, role: 'owner', client: null, user: made.id, by: 'local-owner', first: true })) {
    await store.nameWorkspace(workspace, name);
    await audit({ workspace, actor: 'local-owner' }, 'account.created', made.id, { role: 'owner' });
    return null;
  }
  await (await auth.$context).internalAdapter.deleteUser(made.id);
  return 'not-here';
}
