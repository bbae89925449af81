import type { Database } from './client';
import { guarded } from './errors';
import { workspaceOfThese } from './records';

/**
 * What the things of a workspace are called, by id: clients, portfolios, tasks, files, saved views, invitations (their address) and
 * takeovers (the server they came from). Ids of anything else, or of what is gone, are left out. Throws `storage-*` AppErrors.
 */
export function objectNames(
  { kysely }: Database,
  workspace: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return guarded(async () => {
    if (ids.length === 0) return new Map();
    const named = (['clients', 'portfolios', 'evidence', 'saved_views'] as const).map((table) =>
      kysely.selectFrom(table).select(['id', 'name']).where(workspaceOfThese, '=', workspace).where('id', 'in', ids).execute(),
    );
    const others = [
      kysely
        .selectFrom('tasks')
        .select((eb) => [
          'id',
          eb.fn.coalesce(eb.fn<string | null>('nullif', ['title', eb.val('')]), 'rule', eb.val('')).as('name'),
        ])
        .where(workspaceOfThese, '=', workspace)
        .where('id', 'in', ids),
      kysely
        .selectFrom('invitations')
        .select(['id', 'email as name'])
        .where(workspaceOfThese, '=', workspace)
        .where('id', 'in', ids),
      kysely
        .selectFrom('takeovers')
        .select(['id', 'from_name as name'])
        .where(workspaceOfThese, '=', workspace)
        .where('id', 'in', ids),
    ].map((query) => query.execute());
    const rows = (await Promise.all([...named, ...others])).flat();
    return new Map(rows.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]));
  });
}
