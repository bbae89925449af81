import { encode } from 'uqr';
import { type Device, deviceOf } from '../auth/device';
import { passwordProblem } from '../auth/password-strength';
import { signInThrottle } from '../auth/sign-in-throttle';
import { AppError } from '../errors';
import { isName } from '../schema/name';
import type { AuditAction } from '../workspace/audit-actions';
import type { Caller } from '../workspace/caller';
import { auditAccount } from './account-audit';
import { ask, type Cookies, cookiesOf } from './ask-auth';
import { audit } from './audit';
import { serverAuth } from './auth';
import { database, together, workspaces } from './repository';

/** A signed-in browser. `token` never leaves the server; `id` names it. */
export type OwnSession = { readonly id: string; readonly here: boolean; readonly lastSeen: string; readonly device: Device };

type Outcome<T = unknown> = ({ readonly cookies: Cookies } & T) | { readonly problem: string; readonly wait?: number };

/** What somebody sees of their own account; null for nobody's. `ownPassword` is false where only single sign-on leads in. */
export async function ownAccount(headers: Headers) {
  const auth = await serverAuth();
  const present = await auth.api.getSession({ headers });
  if (!present) return null;
  const { internalAdapter } = await auth.$context;
  const sessions = await internalAdapter.listSessions(present.user.id, { onlyActiveSessions: true });
  return {
    name: present.user.name,
    email: present.user.email,
    secondFactor: present.user.twoFactorEnabled === true,
    ownPassword: Boolean((await internalAdapter.findCredentialAccount(present.user.id))?.password),
    sessions: sessions
      .map(
        ({ id, token, updatedAt, userAgent }): OwnSession => ({
          id,
          here: token === present.session.token,
          lastSeen: new Date(updatedAt).toISOString(),
          device: deviceOf(userAgent ?? ''),
        }),
      )
      .sort((a, b) => Number(b.here) - Number(a.here) || b.lastSeen.localeCompare(a.lastSeen)),
  };
}

/** Changes the caller's name; false when it is empty or too long. */
export async function renameAccount(caller: Caller, name: string): Promise<boolean> {
  if (!caller.team || !isName(name, 80)) return false;
  const { internalAdapter } = await (await serverAuth()).$context;
  await together(async () => {
    await internalAdapter.updateUser(caller.actor, { name: name.trim() });
    await audit(caller, 'account.renamed', caller.actor);
  });
  return true;
}

/** Changes the caller's password after asking for the present one, and ends all other sessions. */
export async function changePassword(
  caller: Caller,
  { current, next }: { readonly current: string; readonly next: string },
  headers: Headers,
): Promise<Outcome> {
  const own = await ownAccount(headers);
  const problem = passwordProblem(next, [own?.name ?? '', own?.email ?? '']);
  if (problem) return { problem };
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  return bare(await confirmed(caller, 'account.password-changed', '/change-password', body, headers));
}

/** Ends one session of the caller, or all but this one. */
export async function endSessions(caller: Caller, which: string | 'others', headers: Headers): Promise<void> {
  const { internalAdapter } = await (await serverAuth()).$context;
  const here = (await ownAccount(headers))?.sessions.find((session) => session.here)?.id;
  const sessions = await internalAdapter.listSessions(caller.actor, { onlyActiveSessions: true });
  const ended = sessions.filter(({ id }) => (which === 'others' ? id !== here : id === which));
  if (ended.length === 0) return;
  await together(async () => {
    await internalAdapter.deleteSessions(ended.map(({ token }) => token));
    await auditAccount(caller.actor, 'account.sessions-ended', { n: ended.length });
  });
}

/** A second factor about to be set up: what the app scans, the same to type, and codes for when the phone is lost. */
export type NewFactor = { readonly qr: Qr; readonly secret: string; readonly codes: readonly string[] };
/** A QR code as the path of its dark modules in a square of `size` units. */
export type Qr = { readonly size: number; readonly path: string };

/** Begins to set up an authenticator app, after asking for the password. It counts only once a code has confirmed it. */
export async function beginSecondFactor(caller: Caller, password: string, headers: Headers): Promise<Outcome<NewFactor>> {
  const made = await confirmed(caller, null, '/two-factor/enable', { password }, headers);
  if ('problem' in made) return made;
  const { totpURI, backupCodes } = made.body as { totpURI: string; backupCodes: string[] };
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return { cookies: made.cookies, qr: qrOf(totpURI), secret, codes: backupCodes };
}

/** Confirms the authenticator app by a code it shows. */
export async function confirmSecondFactor(caller: Caller, code: string, headers: Headers): Promise<Outcome> {
  const response = await recorded(caller, 'account.second-factor-on', '/two-factor/verify-totp', headers, {
    code: code.replace(/\s/g, ''),
  });
  if (response.status === 429) return { problem: 'wait', wait: retryAfter(response) };
  if (!response.ok) return { problem: 'code' };
  return { cookies: cookiesOf(response) };
}

/** Switches the second factor off, after asking for the password; `required` where a workspace of the account asks for one. */
export async function endSecondFactor(caller: Caller, password: string, headers: Headers): Promise<Outcome> {
  const held = await (await workspaces()).membershipsOf(caller.actor);
  if (held.some(({ secondFactorFrom }) => secondFactorFrom !== null)) return { problem: 'required' };
  return bare(await confirmed(caller, 'account.second-factor-off', '/two-factor/disable', { password }, headers));
}

/** Makes new backup codes in place of the old ones, after asking for the password. */
export async function newBackupCodes(
  caller: Caller,
  password: string,
  headers: Headers,
): Promise<Outcome<{ readonly codes: readonly string[] }>> {
  const made = await confirmed(caller, 'account.backup-codes-made', '/two-factor/generate-backup-codes', { password }, headers);
  if ('problem' in made) return made;
  return { cookies: made.cookies, codes: (made.body as { backupCodes: string[] }).backupCodes };
}

/** Asks for something that needs the password again. Guessing it is slowed like guessing at sign-in. */
async function confirmed(
  caller: Caller,
  action: AuditAction | null,
  path: string,
  body: object,
  headers: Headers,
): Promise<Outcome<{ readonly body: unknown }>> {
  const throttle = signInThrottle(await database());
  const email = (await ownAccount(headers))?.email ?? '';
  const wait = await throttle.wait(email);
  if (wait > 0) return { problem: 'wait', wait };
  const response = await recorded(caller, action, path, headers, body);
  if (response.status === 429) return { problem: 'wait', wait: retryAfter(response) };
  const said = (await response.json().catch(() => null)) as { code?: string } | null;
  if (!response.ok) {
    if (said?.code !== 'INVALID_PASSWORD') return { problem: 'failed' };
    await throttle.failed(email);
    return { problem: 'password' };
  }
  await throttle.succeeded(email);
  return { cookies: cookiesOf(response), body: said };
}

/** Asks better-auth for something and enters it into the log, both or neither. */
function recorded(caller: Caller, action: AuditAction | null, path: string, headers: Headers, body: object): Promise<Response> {
  return together(async () => {
    const response = await ask(path, headers, body);
    if (response.status >= 500) throw new AppError('internal', 'An account could not be changed.', 'Try again.');
    if (response.ok && action) await auditAccount(caller.actor, action);
    return response;
  });
}

const bare = (outcome: Outcome): Outcome => ('problem' in outcome ? outcome : { cookies: outcome.cookies });
const retryAfter = (response: Response) => Number(response.headers.get('x-retry-after') ?? 60);

function qrOf(text: string): Qr {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
