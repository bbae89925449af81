import { appendAudit } from './audit';
import type { Database } from './client';
import { guarded } from './errors';
import type { Client } from './workspaces';

export type CountedClient = Client & { readonly assessments: number };

/** The clients of a workspace, kept in order. Methods throw a `storage-*` AppError when the database fails. */
export function clientRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;
  return {
    /** The clients by name, archived ones last, with how many assessments each has that are not removed. */
    list: (workspace: string): Promise<readonly CountedClient[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('clients as c')
          .leftJoin('assessments as a', (join) =>
            join.onRef('a.client_id', '=', 'c.id').onRef('a.workspace', '=', 'c.workspace').on('a.deleted_at', 'is', null),
          )
          .select(['c.id', 'c.name', 'c.archived_at as archivedAt'])
          .select((eb) => eb.fn.count('a.id').as('assessments'))
          .where('c.workspace', '=', workspace)
          .groupBy(['c.id', 'c.name', 'c.archived_at'])
          .orderBy((eb) => eb.case().when('c.archived_at', 'is', null).then(0).else(1).end())
          .orderBy('c.name')
          .execute();
        return rows.map((row) => ({ ...row, assessments: Number(row.assessments) }));
      }),

    /** Whether new assessments may be filed under a client: one of the workspace, not archived. */
    isOpen: (workspace: string, id: string): Promise<boolean> =>
      guarded(async () => {
        const found = kysely.selectFrom('clients').select('id').where('id', '=', id).where('workspace', '=', workspace);
        return (await found.where('archived_at', 'is', null).executeTakeFirst()) !== undefined;
      }),

    /** Renames a client, archives it or takes it back; false when the workspace has none of this id. */
    change: (
      workspace: string,
      id: string,
      { name, archived }: { readonly name?: string | undefined; readonly archived?: boolean | undefined },
      by: string,
    ): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const at = now().toISOString();
          const set = {
            ...(name === undefined ? {} : { name }),
            ...(archived === undefined ? {} : { archived_at: archived ? at : null }),
          };
          const changed = await trx
            .updateTable('clients')
            .set(set)
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .returning('name')
            .executeTakeFirst();
          if (!changed) return false;
          const action = archived === undefined ? 'client.renamed' : archived ? 'client.archived' : 'client.reopened';
          await appendAudit(trx, database, { workspace, actor: by, action, subject: id, detail: changed }, at);
          return true;
        }),
      ),
  };
}
