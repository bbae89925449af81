import { sql } from 'kysely';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { tokenHash } from '../auth/link-token';
import { totp } from '../auth/totp.fixture';
import { accountOf } from '../db/actors';
import { auditRepository } from '../db/audit';
import { invitationRepository } from '../db/invitations';
import { signIn, signOut } from './accounts';
import { callerOf } from './caller';
import { join, offerOf, resetPassword } from './join';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  endSessions,
  ownAccount,
  renameAccount,
} from './own-account';
import { addAccount, browser, ownAccounts, PASSWORD } from './own-server.fixture';
import { database } from './repository';
import { passwordLink } from './team';

const NEXT = 'copper-willow-basin-77';

ownAccounts();
beforeAll(async () => void (await addAccount('boss', 'owner')));

async function known(name: string, password = PASSWORD) {
  const { cookies } = await signIn({ email: `${name}@example.org`, password }, browser());
  const here = browser(cookies);
  const caller = await callerOf(here);
  if (!caller) throw new Error(`${name} is not signed in`);
  return { here, caller };
}

/** Until the test ends, or is told to, nothing can be written to the audit log, as if the server died just before. */
async function deadLog(): Promise<() => Promise<unknown>> {
  const { kysely } = await database();
  await sql.raw("create trigger dead before insert on audit_log begin select raise(abort, 'dead'); end").execute(kysely);
  const alive = () => sql.raw('drop trigger if exists dead').execute(kysely);
  onTestFinished(async () => void (await alive()));
  return alive;
}

async function entries(action: string, subject: string): Promise<number> {
  return (await auditRepository(await database()).list('local', { action, subject }, 10)).length;
}

test('a password is changed with its entry or not at all', async () => {
  const id = await addAccount('mei', 'viewer');
  const { here, caller } = await known('mei');
  const alive = await deadLog();
  await expect(changePassword(caller, { current: PASSWORD, next: NEXT }, here)).rejects.toMatchObject({ name: 'AppError' });
  await alive();
  expect(await callerOf(here)).not.toBeNull();
  expect(await callerOf((await known('mei')).here)).not.toBeNull();
  await changePassword(caller, { current: PASSWORD, next: NEXT }, here);
  expect(await entries('account.password-changed', id)).toBe(1);
});

test('a second factor is switched on and off with its entry or not at all', async () => {
  const id = await addAccount('sun', 'viewer');
  const { here, caller } = await known('sun');
  const begun = await beginSecondFactor(caller, PASSWORD, here);
  if ('problem' in begun) throw new Error(begun.problem);
  const on = async () => (await ownAccount(here))?.secondFactor;
  const alive = await deadLog();
  await expect(confirmSecondFactor(caller, totp(begun.secret), here)).rejects.toMatchObject({ name: 'AppError' });
  await alive();
  expect(await on()).toBe(false);
  const done = await confirmSecondFactor(caller, totp(begun.secret), here);
  if ('problem' in done) throw new Error(done.problem);
  const there = browser(done.cookies);
  expect(await entries('account.second-factor-on', id)).toBe(1);
  const again = await deadLog();
  await expect(endSecondFactor(caller, PASSWORD, there)).rejects.toMatchObject({ name: 'AppError' });
  await again();
  expect((await ownAccount(there))?.secondFactor).toBe(true);
  await endSecondFactor(caller, PASSWORD, there);
  expect(await entries('account.second-factor-off', id)).toBe(1);
});

test('a session ends, by signing out or from another browser, with its entry or not at all', async () => {
  const id = await addAccount('eve', 'viewer');
  const [one, other] = [await known('eve'), await known('eve')];
  const alive = await deadLog();
  await expect(endSessions(one.caller, 'others', one.here)).rejects.toMatchObject({ name: 'AppError' });
  await expect(signOut(one.here)).rejects.toMatchObject({ name: 'AppError' });
  await alive();
  expect([await callerOf(one.here), await callerOf(other.here)]).not.toContain(null);
  await endSessions(one.caller, 'others', one.here);
  await signOut(one.here);
  expect([await callerOf(one.here), await callerOf(other.here)]).toEqual([null, null]);
  expect([await entries('account.sessions-ended', id), await entries('account.signed-out', id)]).toEqual([1, 1]);
});

test('an account is made by an invitation with its entry or not at all, and the invitation stays good meanwhile', async () => {
  const offer = { workspace: 'local', email: 'lin@example.org', role: 'viewer', client: null, tokenHash: tokenHash('token') };
  await invitationRepository(await database()).create({ ...offer, by: 'test' });
  const alive = await deadLog();
  await expect(join('token', { name: '林', password: PASSWORD }, browser())).rejects.toMatchObject({ name: 'AppError' });
  await alive();
  expect(await accountOf(await database(), offer.email)).toBeNull();
  expect(await offerOf('token')).not.toBeNull();
  expect(await join('token', { name: '林', password: PASSWORD }, browser())).toMatchObject({ cookies: expect.anything() });
  expect(await entries('account.created', (await accountOf(await database(), offer.email)) ?? '')).toBe(1);
});

test('a new name, and a new password by a link, are taken with their entry or not at all', async () => {
  const boss = await known('boss');
  const id = await addAccount('tao', 'viewer');
  const tao = await known('tao');
  const token = (await passwordLink(boss.caller, id, browser()))?.split('/').at(-1) ?? '';
  const alive = await deadLog();
  await expect(renameAccount(tao.caller, '陶')).rejects.toMatchObject({ name: 'AppError' });
  await expect(resetPassword(token, NEXT)).rejects.toMatchObject({ name: 'AppError' });
  await alive();
  expect((await ownAccount(tao.here))?.name).toBe('tao');
  expect(await resetPassword(token, NEXT)).toBeNull();
  expect((await known('tao', NEXT)).caller.actor).toBe(id);
  expect(await entries('account.password-changed', id)).toBe(1);
});

test('nobody is signed in whose sign-in could not be entered', async () => {
  await addAccount('wen', 'viewer');
  const alive = await deadLog();
  await expect(signIn({ email: 'wen@example.org', password: PASSWORD }, browser())).rejects.toMatchObject({ name: 'AppError' });
  await alive();
});
