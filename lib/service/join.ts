import { createAccount } from '../auth/create-account';
import { sameHash, tokenHash } from '../auth/link-token';
import { passwordProblem } from '../auth/password-strength';
import { signInThrottle } from '../auth/sign-in-throttle';
import { type Invitation, invitationRepository } from '../db/invitations';
import { type PasswordLink, passwordLinkRepository } from '../db/password-links';
import { auditAccount } from './account-audit';
import { signIn } from './accounts';
import type { Cookies } from './ask-auth';
import { serverAuth } from './auth';
import { database, together } from './repository';

type Joined = { readonly cookies: Cookies } | { readonly problem: string };

/** The offer behind a link's token; null for one that was used, withdrawn, has expired or never was. */
export async function offerOf(token: string): Promise<Invitation | null> {
  const hash = tokenHash(token);
  const found = await invitationRepository(await database()).find(hash);
  return found && sameHash(found.tokenHash, hash) ? found : null;
}

/** Whom the session of a request belongs to, whether or not they belong to a workspace. */
export async function accountOf(headers: Headers) {
  const session = await (await serverAuth()).api.getSession({ headers });
  return session?.user ?? null;
}

/** Takes an offer: with the account signed in, else with a new one for the invited address, which is then signed in. */
export async function join(
  token: string,
  account: { readonly name: string; readonly password: string } | null,
  headers: Headers,
): Promise<Joined> {
  const offer = await offerOf(token);
  if (!offer) return { problem: 'dead' };
  const offers = invitationRepository(await database());
  const present = await accountOf(headers);
  if (present) return (await offers.accept(offer.id, present.id)) ? { cookies: [] } : { problem: 'dead' };
  if (!account) return { problem: 'name' };
  const problem = await together(() => newMember(offer, account));
  if (problem) return { problem };
  return { cookies: (await signIn({ email: offer.email, password: account.password }, headers)).cookies };
}

/** Makes the account an offer is for and has it take the offer; null, or why not. */
async function newMember(
  offer: Invitation,
  account: { readonly name: string; readonly password: string },
): Promise<string | null> {
  const auth = await serverAuth();
  const made = await createAccount(auth, { ...account, email: offer.email });
  if (typeof made === 'string') return made;
  if (await invitationRepository(await database()).accept(offer.id, made.id)) {
    await auditAccount(made.id, 'account.created');
    return null;
  }
  await (await auth.$context).internalAdapter.deleteUser(made.id);
  return 'dead';
}

/** The link to a new password behind a token; null like `offerOf`. */
export async function passwordLinkOf(token: string): Promise<PasswordLink | null> {
  const hash = tokenHash(token);
  const found = await passwordLinkRepository(await database()).find(hash);
  return found && sameHash(found.tokenHash, hash) ? found : null;
}

/** Sets the password a link was made for and ends every session of the account; what is wrong, or null. A second factor stays. */
export async function resetPassword(token: string, password: string): Promise<string | null> {
  const link = await passwordLinkOf(token);
  const { internalAdapter, password: keeper } = await (await serverAuth()).$context;
  const user = link && (await internalAdapter.findUserById(link.user));
  if (!link || !user) return 'dead';
  const problem = passwordProblem(password, [user.name, user.email]);
  if (problem) return problem;
  const hash = await keeper.hash(password);
  return together(async () => {
    const store = await database();
    if (!(await passwordLinkRepository(store).use(link.id))) return 'dead';
    if (await internalAdapter.findCredentialAccount(user.id)) await internalAdapter.updatePassword(user.id, hash);
    else await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash });
    await internalAdapter.deleteUserSessions(user.id);
    await signInThrottle(store).succeeded(user.email);
    await auditAccount(user.id, 'account.password-changed', { by: 'link' });
    return null;
  });
}
