import type { Database } from './client';
import { guarded } from './errors';

/** Somebody with an account; `here` says whether with a role in the workspace now. */
export type KnownActor = { readonly id: string; readonly name: string; readonly here: boolean };

/** The names behind actors that have an account; ids without one are left out. Throws `storage-*` AppErrors. */
export function knownActors({ kysely }: Database, workspace: string, ids: readonly string[]): Promise<readonly KnownActor[]> {
  return guarded(async () => {
    if (ids.length === 0) return [];
    const accounts = await kysely.selectFrom('auth_users').select(['id', 'name']).where('id', 'in', ids).execute();
    const members = await kysely
      .selectFrom('members')
      .select('user_id')
      .distinct()
      .where('workspace', '=', workspace)
      .where('user_id', 'in', ids)
      .execute();
    const here = new Set(members.map(({ user_id }) => user_id));
    return accounts.map(({ id, name }) => ({ id, name, here: here.has(id) }));
  });
}

/** The account with this e-mail address, in lower case; null when there is none. Throws `storage-*` AppErrors. */
export function accountOf({ kysely }: Database, email: string): Promise<string | null> {
  return guarded(async () => {
    const account = await kysely.selectFrom('auth_users').select('id').where('email', '=', email).executeTakeFirst();
    return account?.id ?? null;
  });
}
