import { type Auth, makeAuth } from '../auth/auth';
import { authSecret } from '../auth/secret';
import { env } from '../env';
import { database } from './repository';

const shared = globalThis as { mianjianAuth?: Promise<Auth> };

/** The accounts of this server. */
export function serverAuth(): Promise<Auth> {
  shared.mianjianAuth ??= open().catch((error: unknown) => {
    delete shared.mianjianAuth;
    throw error;
  });
  return shared.mianjianAuth;
}

async function open(): Promise<Auth> {
  const { secret, dataFolder, url } = env();
  return makeAuth(await database(), { secret: authSecret(secret, dataFolder), url: url ?? 'http://localhost' });
}
