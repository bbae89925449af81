import type { Database } from './client';
import { guarded } from './errors';
import type { Context } from './records';
import type { Json } from './schema';

/** How the reports of a workspace look, as it was saved; null once reset. `version` 0 is before the first save. */
export type StoredTheme = { readonly version: number; readonly data: Json };

/** `stale`: somebody saved meanwhile; nothing was changed, and `stored` is what stands now. */
export type SavedTheme = { readonly status: 'saved' | 'stale'; readonly stored: StoredTheme };

export type ThemeRepository = ReturnType<typeof themeRepository>;

/** The report themes of a database. Every method acts inside the one workspace it is given and throws a `storage-*` AppError when the database fails. */
export function themeRepository(database: Database, now: () => Date = () => new Date()) {
  const context: Context = { database, now };
  return {
    load: (workspace: string) => guarded(() => load(context, workspace)),
    /** Saves over the version it is based on; a reset saves null. */
    save: (workspace: string, actor: string, data: Json, base: number) =>
      guarded(() => save(context, { workspace, actor, data, base })),
  };
}

async function load({ database }: Context, workspace: string): Promise<StoredTheme> {
  const row = await database.kysely
    .selectFrom('report_themes')
    .select(['version', 'data'])
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return row ? { version: row.version, data: JSON.parse(row.data) } : { version: 0, data: null };
}

type Save = { readonly workspace: string; readonly actor: string; readonly data: Json; readonly base: number };

/** One statement decides, so that of two saves over the same version exactly one is taken. */
async function save(context: Context, { workspace, actor, data, base }: Save): Promise<SavedTheme> {
  const { kysely } = context.database;
  const row = {
    version: base + 1,
    data: JSON.stringify(data),
    updated_by: actor,
    updated_at: context.now().toISOString(),
  };
  const taken =
    base === 0
      ? await kysely
          .insertInto('report_themes')
          .values({ workspace, ...row })
          .onConflict((conflict) => conflict.column('workspace').doNothing())
          .returning('version')
          .execute()
      : await kysely
          .updateTable('report_themes')
          .set(row)
          .where('workspace', '=', workspace)
          .where('version', '=', base)
          .returning('version')
          .execute();
  if (taken.length > 0) return { status: 'saved', stored: { version: row.version, data } };
  return { status: 'stale', stored: await load(context, workspace) };
}
