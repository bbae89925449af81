import { randomUUID } from 'node:crypto';
import type { Database } from './client';
import { guarded } from './errors';

export type SavedView = {
  readonly id: string;
  readonly name: string;
  /** The list's address, without its path. */
  readonly query: string;
  readonly shared: boolean;
  /** Whether it is the asker's own. */
  readonly own: boolean;
  /** Whether the asker's list opens with it. */
  readonly standard: boolean;
};

/** Most views one person may keep. */
export const VIEWS_LIMIT = 50;

type Who = { readonly workspace: string; readonly user: string };

/** Lists kept under a name: one's own, and those shared with the workspace. Methods throw a `storage-*` AppError when the database fails. */
export function savedViewRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const ownOrShared = ({ workspace, user }: Who) =>
    kysely
      .selectFrom('saved_views')
      .where('workspace', '=', workspace)
      .where((eb) => eb.or([eb('user_id', '=', user), eb('shared', '=', 1)]));

  return {
    /** The views somebody sees, by name. */
    list: (who: Who): Promise<readonly SavedView[]> =>
      guarded(async () => {
        const chosen = await kysely
          .selectFrom('default_views')
          .select('view_id')
          .where('workspace', '=', who.workspace)
          .where('user_id', '=', who.user)
          .executeTakeFirst();
        const rows = await ownOrShared(who).selectAll().orderBy('name').orderBy('id').execute();
        return rows.map(({ id, name, query, shared, user_id }) => ({
          id,
          name,
          query,
          shared: shared === 1,
          own: user_id === who.user,
          standard: chosen?.view_id === id,
        }));
      }),

    /** Keeps a view; null where somebody has as many as one may have. */
    add: ({ workspace, user }: Who, view: Pick<SavedView, 'name' | 'query' | 'shared'>): Promise<string | null> =>
      guarded(async () => {
        const held = await kysely
          .selectFrom('saved_views')
          .select('id')
          .where('workspace', '=', workspace)
          .where('user_id', '=', user)
          .limit(VIEWS_LIMIT)
          .execute();
        if (held.length >= VIEWS_LIMIT) return null;
        const id = randomUUID();
        const { name, query } = view;
        await kysely
          .insertInto('saved_views')
          .values({ id, workspace, user_id: user, name, query, shared: view.shared ? 1 : 0, created_at: now().toISOString() })
          .execute();
        return id;
      }),

    /** Changes name, filters or sharing of a view: one's own, or with `any` a shared one too; false where there is none such. */
    change: (
      { workspace, user }: Who,
      id: string,
      change: { readonly name?: string | undefined; readonly query?: string | undefined; readonly shared?: boolean | undefined },
      any: boolean,
    ): Promise<boolean> =>
      guarded(async () => {
        const columns = {
          ...(change.name === undefined ? {} : { name: change.name }),
          ...(change.query === undefined ? {} : { query: change.query }),
          ...(change.shared === undefined ? {} : { shared: change.shared ? 1 : 0 }),
        };
        if (Object.keys(columns).length === 0) return true;
        const changed = await kysely
          .updateTable('saved_views')
          .set(columns)
          .where('workspace', '=', workspace)
          .where('id', '=', id)
          .where((eb) => (any ? eb.or([eb('user_id', '=', user), eb('shared', '=', 1)]) : eb('user_id', '=', user)))
          .executeTakeFirst();
        return Number(changed.numUpdatedRows) > 0;
      }),

    /** Deletes a view: one's own, or with `any` a shared one too; false where there is none such. */
    remove: ({ workspace, user }: Who, id: string, any: boolean): Promise<boolean> =>
      guarded(async () => {
        const removed = await kysely
          .deleteFrom('saved_views')
          .where('workspace', '=', workspace)
          .where('id', '=', id)
          .where((eb) => (any ? eb.or([eb('user_id', '=', user), eb('shared', '=', 1)]) : eb('user_id', '=', user)))
          .executeTakeFirst();
        return Number(removed.numDeletedRows) > 0;
      }),

    /** Lets somebody's list open with a view, or (null) with everything again; false where they see no such view. */
    setStandard: (who: Who, id: string | null): Promise<boolean> =>
      guarded(async () => {
        const { workspace, user } = who;
        if (id === null) {
          await kysely.deleteFrom('default_views').where('workspace', '=', workspace).where('user_id', '=', user).execute();
          return true;
        }
        if (!(await ownOrShared(who).select('id').where('id', '=', id).executeTakeFirst())) return false;
        await kysely
          .insertInto('default_views')
          .values({ workspace, user_id: user, view_id: id })
          .onConflict((on) => on.columns(['workspace', 'user_id']).doUpdateSet({ view_id: id }))
          .execute();
        return true;
      }),
  };
}
