import { type Kysely, sql } from 'kysely';
import { appendAudit } from './audit';
import { purgeAssessment } from './changes';
import type { Database } from './client';
import { guarded } from './errors';
import type { Trx } from './records';
import type { Tables } from './schema';

export type KeepingRepository = ReturnType<typeof keepingRepository>;

/** When a version of an assessment was signed (ISO 8601). */
export type Signed = { readonly assessment: string; readonly at: string };

/** Names of the tables that have a column of this name, whichever part of the program they belong to. */
async function tablesWith(db: Kysely<Tables> | Trx, column: string): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables.filter(({ columns }) => columns.some(({ name }) => name === column)).map(({ name }) => name);
}

/** Takes what it says of some subjects out of an exported audit log. */
type Blank = (log: Uint8Array, subjects: ReadonlySet<string>) => Uint8Array;

/**
 * Blanks the logs that came along with archives. An archive's ids stay where they are free, so the subjects are called the same
 * there; what came in as a second copy is called as the first one, which its own log goes on telling of.
 */
async function blankFormerLogs(trx: Trx, workspace: string, subjects: ReadonlySet<string>, blank: Blank): Promise<void> {
  const logs = trx.selectFrom('takeovers').select(['id', 'audit']).where('workspace', '=', workspace);
  for (const { id, audit } of await logs.where('audit', 'is not', null).execute()) {
    await trx
      .updateTable('takeovers')
      .set({ audit: Buffer.from(blank(audit ?? new Uint8Array(), subjects)) })
      .where('id', '=', id)
      .execute();
  }
}

/** Removes the kept lists of a workspace that show one client alone. */
async function dropViews(trx: Trx, workspace: string, client: string): Promise<void> {
  const views = await trx.selectFrom('saved_views').select(['id', 'query']).where('workspace', '=', workspace).execute();
  const ids = views.filter(({ query }) => new URLSearchParams(query).get('client') === client).map(({ id }) => id);
  if (ids.length > 0) await trx.deleteFrom('saved_views').where('id', 'in', ids).execute();
}

/** What the law has kept, and what is removed for good. Methods act inside one workspace and throw `storage-*` AppErrors. */
export function keepingRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;

  /** The signatures under assessments of a workspace that `of` picks, unless an owner gave a reason to let them go. */
  const signed = async (workspace: string, of: ReturnType<typeof sql<boolean>>): Promise<readonly Signed[]> => {
    const { rows } = await sql<Signed>`
      select v.assessment_id as assessment, v.at as at from signed_versions v
      join assessments a on a.id = v.assessment_id
      where a.workspace = ${workspace} and ${of}
      and not exists (select 1 from retention_waivers w where w.assessment_id = a.id)`.execute(kysely);
    return rows;
  };

  return {
    signedOf: (workspace: string, assessment: string): Promise<readonly Signed[]> =>
      guarded(() => signed(workspace, sql<boolean>`a.id = ${assessment}`)),
    signedInTrash: (workspace: string): Promise<readonly Signed[]> =>
      guarded(() => signed(workspace, sql<boolean>`a.deleted_at is not null`)),
    signedOfClient: (workspace: string, client: string): Promise<readonly Signed[]> =>
      guarded(() => signed(workspace, sql<boolean>`a.client_id = ${client}`)),

    /** Stores why a signed assessment may go before its time, with an entry in the audit log. */
    waive: (workspace: string, assessment: string, actor: string, reason: string, until: string): Promise<void> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const at = now().toISOString();
          await trx
            .insertInto('retention_waivers')
            .values({ assessment_id: assessment, workspace, reason, actor, at })
            .onConflict((on) => on.column('assessment_id').doUpdateSet({ reason, actor, at }))
            .execute();
          const entry = { workspace, actor, action: 'assessment.removed-early', subject: assessment, detail: { until, reason } };
          await appendAudit(trx, database, entry, at);
        }),
      ),

    /** An assessment brought back is kept again. */
    withdrawWaiver: (workspace: string, assessment: string): Promise<void> =>
      guarded(async () => {
        await kysely
          .deleteFrom('retention_waivers')
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .execute();
      }),

    /** The clients of a workspace with how many assessments each has, those in the trash included. */
    clients: (
      workspace: string,
    ): Promise<readonly { readonly id: string; readonly name: string; readonly assessments: number }[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('clients')
          .leftJoin('assessments', 'assessments.client_id', 'clients.id')
          .select(['clients.id as id', 'clients.name as name'])
          .select((eb) => eb.fn.count('assessments.id').as('assessments'))
          .where('clients.workspace', '=', workspace)
          .groupBy(['clients.id', 'clients.name'])
          .orderBy('clients.name')
          .execute();
        return rows.map((row) => ({ ...row, assessments: Number(row.assessments) }));
      }),

    /**
     * Removes a client for good with everything that is its own: assessments, trash and history, files, signed versions,
     * hashes of reports, roles, invitations and kept lists that show it. Of the audit log the chain stays; what its entries say of
     * the client is blanked, also in the logs of the servers its data came from.
     * Returns how many assessments there were; null when the workspace has no such client.
     */
    eraseClient: (
      {
        workspace,
        client,
        actor,
        reason,
      }: { readonly workspace: string; readonly client: string; readonly actor: string; readonly reason: string },
      blank: Blank,
    ): Promise<number | null> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const found = trx.selectFrom('clients').select('id').where('id', '=', client).where('workspace', '=', workspace);
          if (!(await found.executeTakeFirst())) return null;
          const own = sql`(select id from assessments where workspace = ${workspace} and client_id = ${client})`;
          const { rows } = await sql<{ id: string }>`select id from assessments where id in ${own}`.execute(trx);
          const at = now().toISOString();
          await sql`update audit_log set salt = null, detail = null
            where workspace = ${workspace} and (subject = ${client} or subject in ${own})`.execute(trx);
          await blankFormerLogs(trx, workspace, new Set([client, ...rows.map(({ id }) => id)]), blank);
          await dropViews(trx, workspace, client);
          await sql`update assessments set made_from = null where made_from in ${own}`.execute(trx);
          for (const table of await tablesWith(trx, 'assessment_id')) {
            await sql`delete from ${sql.table(table)} where assessment_id in ${own}`.execute(trx);
          }
          for (const { id } of rows) await purgeAssessment(trx, database, { workspace, id, actor, at });
          for (const table of await tablesWith(trx, 'client_id')) {
            await sql`delete from ${sql.table(table)} where client_id = ${client}`.execute(trx);
          }
          await trx.deleteFrom('clients').where('id', '=', client).where('workspace', '=', workspace).execute();
          const assessments = rows.length;
          const entry = { workspace, actor, action: 'client.erased', subject: client, detail: { assessments, reason } };
          await appendAudit(trx, database, entry, at);
          return assessments;
        }),
      ),
  };
}
