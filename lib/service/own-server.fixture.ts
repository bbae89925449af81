import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { createAccount } from '../auth/create-account';
import { serverAuth } from './auth';
import { database, workspaces } from './repository';

const ADDRESS = 'http://localhost:3000';
export const PASSWORD = 'heron-lantern-quarry-42';

/** Lets this test file have a server's accounts on an empty SQLite file of its own. */
export function ownAccounts(settings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-accounts-'));
  for (const [name, value] of Object.entries({ MIANJIAN_DATA: folder, MIANJIAN_URL: ADDRESS, ...settings }))
    vi.stubEnv(name, value);
  afterAll(async () => {
    await (await database()).close();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Adds an account with a role in the whole workspace `local`; returns its id. */
export async function addAccount(name: string, role: string): Promise<string> {
  const made = await createAccount(await serverAuth(), { name, email: `${name}@example.org`, password: PASSWORD });
  if (typeof made === 'string') throw new Error(made);
  await (await workspaces()).addMember({ workspace: 'local', user: made.id, role, client: null, by: 'test' });
  return made.id;
}

/** The headers of a browser that holds the cookies an answer set. */
export function browser(cookies: readonly (readonly [string, string])[] = []): Headers {
  const cookie = cookies.map(([, value]) => value.split(';')[0]).join('; ');
  return new Headers({ host: 'localhost:3000', origin: ADDRESS, 'x-forwarded-for': '127.0.0.1', cookie });
}
