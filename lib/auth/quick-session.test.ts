import { expect, test } from 'vitest';
import { signIn, signOut } from '../service/accounts';
import { serverAuth } from '../service/auth';
import { callerOf } from '../service/caller';
import { addAccount, browser, ownAccounts, PASSWORD } from '../service/own-server.fixture';
import { database } from '../service/repository';
import { quickSession } from './quick-session';

ownAccounts();

const DAY_MS = 86_400_000;

async function signedIn(name: string) {
  const id = await addAccount(name, 'viewer');
  const { cookies } = await signIn({ email: `${name}@example.org`, password: PASSWORD }, browser());
  return { id, here: browser(cookies) };
}

const quick = async (headers: Headers) => quickSession(await serverAuth(), await database(), headers);

async function endsAt(user: string, at?: number): Promise<number> {
  const { kysely } = await database();
  if (at !== undefined) {
    const expiresAt = new Date(at).toISOString();
    await kysely.updateTable('auth_sessions').set({ expiresAt }).where('userId', '=', user).execute();
  }
  const row = await kysely.selectFrom('auth_sessions').select('expiresAt').where('userId', '=', user).executeTakeFirstOrThrow();
  return new Date(row.expiresAt).getTime();
}

test('says the same as better-auth of a good session, and nothing of one that was ended', async () => {
  const { id, here } = await signedIn('ann');
  expect(await quick(here)).toEqual({ id, name: 'ann', twoFactorEnabled: false });
  expect((await callerOf(here))?.actor).toBe(id);
  await signOut(here);
  expect(await quick(here)).toBe(null);
  expect(await callerOf(here)).toBe(null);
});

test('a token without this server’s signature, cut short, or signed for another token, is worth nothing', async () => {
  const { here } = await signedIn('bob');
  const cookie = here.get('cookie') ?? '';
  const [, value = ''] = /session_token=([^;]+)/.exec(cookie) ?? [];
  const [token = '', signature = ''] = decodeURIComponent(value).split('.');
  const forged = [
    `${token}.${'A'.repeat(43)}=`,
    token,
    `${token}.`,
    `${token}.${signature.slice(0, -2)}`,
    `${token}x.${signature}`,
    '.',
    '%',
  ];
  for (const each of forged) {
    const headers = new Headers(here);
    headers.set('cookie', `mianjian.session_token=${each === '%' ? each : encodeURIComponent(each)}`);
    expect(await quick(headers), each).toBe(null);
    expect(await callerOf(headers), each).toBe(null);
  }
});

test('a session that ended, or is due to be renewed, is left to better-auth, which refuses the one and renews the other', async () => {
  const { id, here } = await signedIn('eve');
  await endsAt(id, Date.now() + 12 * DAY_MS);
  expect(await quick(here)).toBe(null);
  expect((await callerOf(here))?.actor).toBe(id);
  expect(await endsAt(id)).toBeGreaterThan(Date.now() + 13.9 * DAY_MS);
  expect(await quick(here)).toEqual({ id, name: 'eve', twoFactorEnabled: false });
  await endsAt(id, Date.now() - 1000);
  expect(await quick(here)).toBe(null);
  expect(await callerOf(here)).toBe(null);
});
