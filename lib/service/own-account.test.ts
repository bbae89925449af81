import { expect, test } from 'vitest';
import { tokenHash } from '../auth/link-token';
import { totp } from '../auth/totp.fixture';
import { auditRepository } from '../db/audit';
import { invitationRepository } from '../db/invitations';
import { signIn, signInWithCode } from './accounts';
import { callerOf } from './caller';
import { join, offerOf, resetPassword } from './join';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  endSessions,
  newBackupCodes,
  ownAccount,
} from './own-account';
import { addAccount, browser, ownAccounts, PASSWORD } from './own-server.fixture';
import { database } from './repository';
import { passwordLink } from './team';

const NEXT = 'copper-willow-basin-77';
const RESET = 'marble-otter-thicket-19';

ownAccounts();

/** Signs in with the password alone; the browser and who it is. */
async function signedIn(name: string, password = PASSWORD) {
  const { status, cookies } = await signIn({ email: `${name}@example.org`, password }, browser());
  const here = browser(cookies);
  const caller = await callerOf(here);
  return { status, here, cookies, caller };
}

async function known(name: string, password = PASSWORD) {
  const { here, caller } = await signedIn(name, password);
  if (!caller) throw new Error(`${name} is not signed in`);
  return { here, caller };
}

/** What came of it, where nothing was wrong. */
function done<T extends object>(outcome: T): Exclude<T, { readonly problem: string }> {
  if ('problem' in outcome) throw new Error(String(outcome.problem));
  return outcome as Exclude<T, { readonly problem: string }>;
}

test('an invitation makes one account for the invited address, signs it in, and is then as dead as one that never was', async () => {
  await addAccount('boss', 'owner');
  const offers = invitationRepository(await database());
  const offer = { workspace: 'local', email: 'lin@example.org', role: 'viewer', client: null, tokenHash: tokenHash('token') };
  await offers.create({ ...offer, by: 'test' });
  expect(await join('token', { name: '林', password: '1234567890' }, browser())).toEqual({ problem: 'guessable' });
  const { cookies } = done(await join('token', { name: '林', password: PASSWORD }, browser()));
  expect((await callerOf(browser(cookies)))?.grants).toEqual([{ role: 'viewer', client: null }]);
  expect(await offerOf('token')).toBeNull();
  expect(await offerOf('never')).toBeNull();
  const dead = await join('token', { name: '林', password: PASSWORD }, browser());
  expect(dead).toEqual(await join('never', { name: '林', password: PASSWORD }, browser()));
});

test('a changed password ends every other session and asks for the one before', async () => {
  await addAccount('mei', 'viewer');
  const [one, other, third] = [await known('mei'), await known('mei'), await known('mei')];
  expect((await ownAccount(one.here))?.sessions.map(({ here }) => here)).toEqual([true, false, false]);
  await endSessions(one.caller, (await ownAccount(third.here))?.sessions[0]?.id ?? '', one.here);
  expect(await callerOf(third.here)).toBeNull();
  expect(await changePassword(one.caller, { current: 'not-this', next: NEXT }, one.here)).toEqual({ problem: 'password' });
  expect(await changePassword(one.caller, { current: PASSWORD, next: 'mei@example.org' }, one.here)).toEqual({
    problem: 'guessable',
  });
  const { cookies } = done(await changePassword(one.caller, { current: PASSWORD, next: NEXT }, one.here));
  expect(await callerOf(other.here)).toBeNull();
  expect((await callerOf(browser(cookies)))?.actor).toBe(one.caller.actor);
  expect((await signedIn('mei')).status).toBe('wrong');
});

test('nobody ends a session of somebody else', async () => {
  await addAccount('eve', 'owner');
  const [eve, boss] = [await known('eve'), await known('boss')];
  await endSessions(eve.caller, (await ownAccount(boss.here))?.sessions[0]?.id ?? '', eve.here);
  expect(await callerOf(boss.here)).not.toBeNull();
});

test('a second factor counts once confirmed; then the password alone lets nobody in, and each code works once, however many bring it at once', async () => {
  await addAccount('sun', 'viewer');
  const { here, caller } = await known('sun');
  expect(await beginSecondFactor(caller, 'not-this', here)).toEqual({ problem: 'password' });
  const begun = done(await beginSecondFactor(caller, PASSWORD, here));
  expect((await signedIn('sun')).status).toBe('signed-in');
  expect(await confirmSecondFactor(caller, '000000', here)).toEqual({ problem: 'code' });
  const { cookies } = done(await confirmSecondFactor(caller, totp(begun.secret), here));
  const half = await signedIn('sun');
  expect([half.status, half.caller]).toEqual(['second', null]);
  const [code = ''] = begun.codes;
  expect((await signInWithCode(code, half.here)).status).toBe('signed-in');
  expect((await signInWithCode(code, (await signedIn('sun')).here)).status).toBe('wrong');
  const halves = [await signedIn('sun'), await signedIn('sun')];
  const twice = await Promise.all(halves.map((each) => signInWithCode(totp(begun.secret), each.here)));
  expect(twice.map(({ status, cookies: given }) => [status, given.length > 0]).sort()).toEqual([
    ['signed-in', true],
    ['wrong', false],
  ]);
  const fresh = done(await newBackupCodes(caller, PASSWORD, browser(cookies)));
  expect((await signInWithCode(begun.codes[1] ?? '', (await signedIn('sun')).here)).status).toBe('wrong');
  expect(fresh.codes).toHaveLength(10);
  const log = await auditRepository(await database()).list('local', { action: 'account.second-factor-failed' }, 20);
  expect(log.map(({ actor, subject }) => [actor, subject])).toEqual(Array(3).fill(['nobody', caller.actor]));
});

test('a link gives a new password once and ends every session, and leaves the second factor in place', async () => {
  const boss = await known('boss');
  const user = await addAccount('tao', 'viewer');
  const tao = await known('tao');
  const begun = done(await beginSecondFactor(tao.caller, PASSWORD, tao.here));
  const { cookies } = done(await confirmSecondFactor(tao.caller, totp(begun.secret), tao.here));
  const token = (await passwordLink(boss.caller, user, browser()))?.split('/').at(-1) ?? '';
  expect(await resetPassword(token, '1234567890')).toBe('guessable');
  expect(await resetPassword(token, RESET)).toBeNull();
  expect(await resetPassword(token, RESET)).toBe('dead');
  expect(await callerOf(browser(cookies))).toBeNull();
  const half = await signedIn('tao', RESET);
  expect(half.status).toBe('second');
  const full = await signInWithCode(begun.codes[0] ?? '', half.here);
  done(await endSecondFactor(tao.caller, RESET, browser(full.cookies)));
  expect((await signedIn('tao', RESET)).status).toBe('signed-in');
});
