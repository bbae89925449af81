import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/client';
import { guarded } from '../db/errors';
import { type Of, ready } from '../db/ready';
import type { Auth } from './auth';

/**
 * The account of a session that is certainly good: its cookie is signed by this server, the database has it now, it has not
 * ended, and it needs no renewal. Null where anything is otherwise, which is for better-auth to judge: it alone renews and
 * refuses. One query, where better-auth's own way costs a third of saving an answer.
 */
export async function quickSession(
  auth: Auth,
  { kysely }: Database,
  headers: Headers,
): Promise<{ readonly id: string; readonly name: string; readonly twoFactorEnabled: boolean } | null> {
  const { authCookies, secret, sessionConfig } = await auth.$context;
  const token = signedCookie(headers.get('cookie') ?? '', authCookies.sessionToken.name, secret);
  if (token === null) return null;
  const [found] = await guarded(() => sessionOf(kysely, token));
  if (!found) return null;
  const { expiresIn, updateAge } = sessionConfig;
  const renewedAt = new Date(found.expiresAt).getTime() - expiresIn * 1000;
  const fresh = renewedAt <= Date.now() && Date.now() < renewedAt + updateAge * 1000;
  return fresh ? { id: found.id, name: found.name, twoFactorEnabled: Boolean(found.twoFactorEnabled) } : null;
}

const sessionOf = ready((db, of: Of<string>) =>
  db
    .selectFrom('auth_sessions as session')
    .innerJoin('auth_users as user', 'user.id', 'session.userId')
    .select(['session.expiresAt', 'user.id', 'user.name', 'user.twoFactorEnabled'])
    .where(
      'session.token',
      '=',
      of((token) => token),
    ),
);

/** What a cookie holds if its signature (base64 of an HMAC with SHA-256, after the last dot) is ours. */
export function signedCookie(cookies: string, name: string, secret: string): string | null {
  const cookie = cookies.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  const value = cookie === undefined ? null : decoded(cookie.slice(name.length + 1));
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === null || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const ours = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
