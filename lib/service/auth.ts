import { type Auth, makeAuth } from '../auth/auth';
import { authSecret } from '../auth/secret';
import { invitationRepository } from '../db/invitations';
import { env } from '../env';
import { actingDatabase, database } from './repository';

const shared = globalThis as { mianjianAuth?: Promise<Auth> };

/** The accounts of this server. */
export function serverAuth(): Promise<Auth> {
  shared.mianjianAuth ??= open().catch((error: unknown) => {
    delete shared.mianjianAuth;
    throw error;
  });
  return shared.mianjianAuth;
}

/** Makes an account for an invited address that signs in by single sign-on for the first time; for nobody else. */
async function welcome(email: string, name: string): Promise<void> {
  const { internalAdapter } = await (await serverAuth()).$context;
  if (await internalAdapter.findUserByEmail(email)) return;
  const offers = await invitationRepository(await database()).to(email);
  if (offers.length === 0) return;
  await internalAdapter.createUser({ name: [...name].slice(0, 80).join(''), email, emailVerified: true }, { method: 'email' });
}

async function open(): Promise<Auth> {
  const { secret, dataFolder, url, oidc } = env();
  const sso = oidc && { ...oidc, welcome };
  return makeAuth(await actingDatabase(), { secret: authSecret(secret, dataFolder), url: url ?? 'http://localhost', sso });
}
