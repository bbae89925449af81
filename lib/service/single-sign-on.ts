import { SSO } from '../auth/auth';
import { invitationRepository } from '../db/invitations';
import { auditAccount } from './account-audit';
import { ask, type Cookies, cookiesOf } from './ask-auth';
import { serverAuth } from './auth';
import { database, together } from './repository';

/** Where a browser goes to sign in with the provider; null when it cannot be reached or none is set up. */
export async function beginSingleSignOn(
  back: string,
  headers: Headers,
): Promise<{ readonly url: string; readonly cookies: Cookies } | null> {
  const body = { provider: SSO, callbackURL: back, errorCallbackURL: '/sign-in', disableRedirect: true };
  const response = await ask('/sign-in/social', headers, body);
  const { url } = (await response.json().catch(() => ({}))) as { url?: string };
  return response.ok && url ? { url, cookies: cookiesOf(response) } : null;
}

/** Ends what the provider leads back with: the page to go to and the cookies of the session; null when nobody was signed in. */
export async function endSingleSignOn(
  query: string,
  headers: Headers,
): Promise<{ readonly to: string; readonly cookies: Cookies } | null> {
  const response = await ask(`/callback/${SSO}${query}`, headers);
  const cookies = cookiesOf(response);
  const session = new Headers(headers);
  session.set('cookie', cookies.map(([, value]) => value.split(';')[0]).join('; '));
  const present = await (await serverAuth()).api.getSession({ headers: session });
  if (!present) return null;
  const { id, email } = present.user;
  await together(async () => {
    const offers = invitationRepository(await database());
    for (const offer of await offers.to(email)) await offers.accept(offer.id, id);
    await auditAccount(id, 'account.signed-in', { factor: 'single-sign-on' });
  });
  return { to: response.headers.get('location') ?? '/', cookies };
}
