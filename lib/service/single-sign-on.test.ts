import { expect, test } from 'vitest';
import { tokenHash } from '../auth/link-token';
import { invitationRepository } from '../db/invitations';
import { callerOf } from './caller';
import { oidcProvider } from './oidc-provider.fixture';
import { addAccount, browser, ownAccounts } from './own-server.fixture';
import { database } from './repository';
import { beginSingleSignOn, endSingleSignOn } from './single-sign-on';

const provider = await oidcProvider();
ownAccounts({
  MIANJIAN_OIDC_ISSUER: provider.issuer,
  MIANJIAN_OIDC_CLIENT_ID: 'mianjian',
  MIANJIAN_OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
});

/** The roles of whoever comes from the provider as this person, or `refused`. */
async function comeAs(person: typeof provider.state.person) {
  provider.state.person = person;
  const begun = await beginSingleSignOn('/assessments', browser());
  if (!begun) throw new Error('The provider was not reached.');
  const back = (await fetch(begun.url, { redirect: 'manual' })).headers.get('location') ?? '';
  const ended = await endSingleSignOn(new URL(back).search, browser(begun.cookies));
  return ended ? (await callerOf(browser(ended.cookies)))?.grants.map(({ role }) => role) : 'refused';
}

const ann = { sub: 's-ann', email: 'ann@example.org', email_verified: true, name: '安' };

test('the provider lets in the account of an address it vouches for, and nobody by an address it does not', async () => {
  await addAccount('ann', 'consultant');
  expect(await comeAs({ ...ann, email_verified: false })).toBe('refused');
  expect(await comeAs({ ...ann, sub: 's-eve', email: 'eve@example.org' })).toBe('refused');
  expect(await comeAs(ann)).toEqual(['consultant']);
  expect(await comeAs({ ...ann, email_verified: false })).toBe('refused');
});

test('an identity signed by another key is refused', async () => {
  provider.state.forged = true;
  expect(await comeAs(ann)).toBe('refused');
  provider.state.forged = false;
});

test('an invited address gets an account and its role with the first sign-in, and the invitation is used', async () => {
  const offers = invitationRepository(await database());
  const offer = { workspace: 'local', email: 'dan@example.org', role: 'viewer', client: null, tokenHash: tokenHash('dan') };
  await offers.create({ ...offer, by: 'test' });
  const dan = { sub: 's-dan', email: 'Dan@Example.org', name: '丹' };
  expect(await comeAs({ ...dan, email_verified: false })).toBe('refused');
  expect(await comeAs({ ...dan, email_verified: true })).toEqual(['viewer']);
  expect(await offers.find(offer.tokenHash)).toBeUndefined();
});

test('every request to the provider carries a PKCE challenge', async () => {
  const before = provider.state.challenges;
  await comeAs(ann);
  expect(provider.state.challenges).toBe(before + 1);
  provider.close();
});
