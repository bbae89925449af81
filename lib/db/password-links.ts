import { randomUUID } from 'node:crypto';
import { appendAudit } from './audit';
import type { Database } from './client';
import { guarded } from './errors';

const HOURS = 24;

export type PasswordLink = { readonly id: string; readonly user: string; readonly tokenHash: string };
type NewLink = { readonly workspace: string; readonly user: string; readonly tokenHash: string; readonly by: string };

/** Links to a new password, good for a day and once. Methods throw a `storage-*` AppError when the database fails. */
export function passwordLinkRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;
  const at = () => now().toISOString();
  return {
    /**
     * Keeps a link for a member in place of an earlier one; false for whoever is no member, and for a member of another
     * workspace too, whose data an owner of this one could otherwise reach.
     */
    create: ({ workspace, user, tokenHash, by }: NewLink): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const places = await trx.selectFrom('members').select('workspace').distinct().where('user_id', '=', user).execute();
          if (places.length !== 1 || places[0]?.workspace !== workspace) return false;
          const created = at();
          await trx.deleteFrom('password_links').where('user_id', '=', user).execute();
          await trx
            .insertInto('password_links')
            .values({
              id: randomUUID(),
              workspace,
              user_id: user,
              token_hash: tokenHash,
              created_by: by,
              created_at: created,
              expires_at: new Date(Date.parse(created) + HOURS * 3_600_000).toISOString(),
              used_at: null,
            })
            .execute();
          const entry = { workspace, actor: by, action: 'member.password-link-made', subject: user, detail: {} };
          await appendAudit(trx, database, entry, created);
          return true;
        }),
      ),

    /** The link a token opens; undefined when used or expired, or when the account has since joined or left a workspace. */
    find: (tokenHash: string): Promise<PasswordLink | undefined> =>
      guarded(async () => {
        const link = await kysely
          .selectFrom('password_links')
          .select(['id', 'user_id as user', 'token_hash as tokenHash', 'workspace'])
          .where('token_hash', '=', tokenHash)
          .where('used_at', 'is', null)
          .where('expires_at', '>', at())
          .executeTakeFirst();
        if (!link) return undefined;
        const places = await kysely
          .selectFrom('members')
          .select('workspace')
          .distinct()
          .where('user_id', '=', link.user)
          .execute();
        return places.length === 1 && places[0]?.workspace === link.workspace ? link : undefined;
      }),

    /** Takes a link, once; false when somebody was quicker. */
    use: (id: string): Promise<boolean> =>
      guarded(async () => {
        const used = await kysely
          .updateTable('password_links')
          .set({ used_at: at() })
          .where('id', '=', id)
          .where('used_at', 'is', null)
          .returning('id')
          .executeTakeFirst();
        return used !== undefined;
      }),
  };
}
