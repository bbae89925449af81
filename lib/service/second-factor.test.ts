import { expect, test } from 'vitest';
import { totp } from '../auth/totp.fixture';
import { auditRepository } from '../db/audit';
import { signIn } from './accounts';
import { admit } from './admit';
import { callerOf } from './caller';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from './own-account';
import { addAccount, browser, ownAccounts, PASSWORD } from './own-server.fixture';
import { database } from './repository';
import { requireSecondFactor } from './second-factor';

ownAccounts();

async function known(name: string) {
  const { cookies } = await signIn({ email: `${name}@example.org`, password: PASSWORD }, browser());
  const here = browser(cookies);
  return { here, caller: await callerNow(here) };
}

async function callerNow(headers: Headers) {
  const caller = await callerOf(headers);
  if (!caller) throw new Error('nobody is signed in');
  return caller;
}

/** Sets up an authenticator app; the browser goes on with the cookies that gave. */
async function setUp(of: Awaited<ReturnType<typeof known>>) {
  const begun = await beginSecondFactor(of.caller, PASSWORD, of.here);
  const done = 'problem' in begun ? begun : await confirmSecondFactor(of.caller, totp(begun.secret), of.here);
  if ('problem' in done) throw new Error(done.problem);
  return browser(done.cookies);
}

test('an owner has everybody set up a second factor before anything else, with grace, and never locks themselves out', async () => {
  await addAccount('boss', 'owner');
  await addAccount('lin', 'consultant');
  const boss = await known('boss');
  const lin = await known('lin');
  expect(await requireSecondFactor(boss.caller, 0, boss.here)).toBe('own-first');
  expect(await admit('PAGE /', await callerNow(boss.here))).not.toHaveProperty('refused');

  const there = await setUp(boss);
  expect(await requireSecondFactor(boss.caller, 7, there)).toBe('done');
  const warned = await callerNow(lin.here);
  expect(warned.wantedFactor).toMatchObject({ owed: false });
  expect(await admit('PAGE /', warned)).not.toHaveProperty('refused');

  expect(await requireSecondFactor(boss.caller, 0, there)).toBe('done');
  const owing = await callerNow(lin.here);
  for (const key of ['PAGE /', 'PAGE /assessments', 'POST /api/assessments', 'GET /api/sample.pdf'] as const)
    expect(await admit(key, owing), key).toMatchObject({ refused: 'second-factor' });
  expect(await admit('PAGE /account', owing)).not.toHaveProperty('refused');
  expect(await admit('GET /api/answer', owing)).not.toHaveProperty('refused');

  const free = await setUp({ here: lin.here, caller: owing });
  const after = await callerNow(free);
  expect(await admit('POST /api/assessments', after)).not.toHaveProperty('refused');
  expect(await endSecondFactor(after, PASSWORD, free)).toEqual({ problem: 'required' });

  expect(await requireSecondFactor(boss.caller, null, there)).toBe('done');
  expect(await endSecondFactor(after, PASSWORD, free)).not.toHaveProperty('problem');
  const log = await auditRepository(await database()).list('local', { actor: boss.caller.actor }, 20);
  const acts = log.map(({ action }) => action).filter((action) => action.startsWith('workspace.'));
  const asked = 'workspace.second-factor-required';
  expect(acts.reverse()).toEqual([asked, asked, 'workspace.second-factor-free']);
});
