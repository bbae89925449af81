import type { Database } from './client';
import { guarded } from './errors';

/**
 * Somebody with an account, a respondent by a personal link, or a name an archive brought (`from` where); `here` says whether
 * with a role in the workspace now.
 */
export type KnownActor = { readonly id: string; readonly name: string; readonly here: boolean; readonly from?: string };

/** The names behind actors that have an account or came by a link of this workspace; other ids are left out. Throws `storage-*` AppErrors. */
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
    const links = await kysely
      .selectFrom('answer_links')
      .select(['id', 'name', 'stated_name'])
      .where('workspace', '=', workspace)
      .where(
        'id',
        'in',
        ids.map((id) => id.replace(/^link:/, '')),
      )
      .execute();
    const former = await kysely
      .selectFrom('former_people')
      .select(['id', 'name', 'from_name as from'])
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    return [
      ...former.map((each) => ({ ...each, here: true })),
      ...accounts.map(({ id, name }) => ({ id, name, here: here.has(id) })),
      ...links.map((link) => ({ id: `link:${link.id}`, name: link.stated_name ?? link.name, here: true })),
    ];
  });
}

/** The account with this e-mail address, in lower case; null when there is none. Throws `storage-*` AppErrors. */
export function accountOf({ kysely }: Database, email: string): Promise<string | null> {
  return guarded(async () => {
    const account = await kysely.selectFrom('auth_users').select('id').where('email', '=', email).executeTakeFirst();
    return account?.id ?? null;
  });
}
