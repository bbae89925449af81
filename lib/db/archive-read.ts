import { type RawBuilder, sql } from 'kysely';
import { type CarriedName, planOf } from './archive-plan';
import type { Trx } from './records';

/** A whole workspace, or one client of it. */
export type ArchiveScope = { readonly workspace: string; readonly client: string | null };
export type ArchiveRow = Readonly<Record<string, string | number | Uint8Array | null>>;

/** Rows read at a time; those with files one by one. */
const ROWS = 300;

/** The rows of a table that belong to a scope, in the order of its key, without what stays on this server. */
export async function* archiveRows(trx: Trx, table: CarriedName, scope: ArchiveScope): AsyncGenerator<readonly ArchiveRow[]> {
  const { key, columns } = planOf(table);
  const names = Object.keys(columns).filter((name) => columns[name] !== 'workspace' && columns[name] !== 'token');
  const list = sql.join([...new Set([...names, ...key])].map((name) => sql.ref(name)));
  const order = sql.join(key.map((name) => sql.ref(name)));
  const limit = Object.values(columns).some((kind) => kind.startsWith('bytes')) ? 1 : ROWS;
  let after: RawBuilder<unknown> = sql`true`;
  for (;;) {
    const { rows } = await sql<Record<string, string | number | Uint8Array | null>>`
      select ${list} from ${sql.table(table)} where ${belonging(table, scope)} and ${after}
      order by ${order} limit ${sql.lit(limit)}`.execute(trx);
    if (rows.length > 0) yield rows.map((row) => Object.fromEntries(names.map((name) => [name, carriedValue(row, name, scope)])));
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = sql`(${order}) > (${sql.join(key.map((name) => last[name]))})`;
    await new Promise((turn) => setImmediate(turn));
  }
}

/** The audit log of a server taken over earlier speaks of all its clients, so it does not travel with one. */
function carriedValue(row: ArchiveRow, name: string, { client }: ArchiveScope) {
  return client !== null && name === 'audit' ? null : (row[name] ?? null);
}

function belonging(table: CarriedName, scope: ArchiveScope): RawBuilder<unknown> {
  const { workspace, client } = scope;
  const { belongs } = planOf(table);
  const own = sql`workspace = ${workspace}`;
  if (belongs.by === 'parent') {
    return sql`${sql.ref(belongs.column)} in (select id from ${sql.table(belongs.parent)} where ${belonging(belongs.parent, scope)})`;
  }
  if (belongs.by === 'assessment_id') {
    const outlives = client === null && 'workspace' in planOf(table).columns;
    const within = outlives ? own : sql`assessment_id in (select id from assessments where ${belonging('assessments', scope)})`;
    const only = Object.entries(belongs.only ?? {}).map(
      ([column, values]) => sql` and ${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`,
    );
    return sql`${within}${sql.join(only, sql``)}`;
  }
  if (belongs.by === 'shared') return client === null ? sql`${own} and shared = 1` : sql`false`;
  if (client === null) return own;
  if (belongs.by === 'client') return sql`${own} and id = ${client}`;
  if (belongs.by === 'client_id') return sql`${own} and client_id = ${client}`;
  if (belongs.by === 'taken') {
    return sql`${own} and id in (select takeover from issued_reports where ${belonging('issued_reports', scope)})`;
  }
  return sql`false`;
}

/** Somebody as an archive names them: `from` is the server they came from, where that was another one before. */
export type ArchivePerson = { readonly actor: string; readonly name: string; readonly from: string | null };

/** The names behind actors of a workspace, as far as they have any. */
export async function archivePeople(trx: Trx, workspace: string, actors: readonly string[]): Promise<readonly ArchivePerson[]> {
  const found = new Map<string, ArchivePerson>();
  for (let at = 0; at < actors.length; at += ROWS) {
    const ids = actors.slice(at, at + ROWS);
    const accounts = await trx.selectFrom('auth_users').select(['id as actor', 'name']).where('id', 'in', ids).execute();
    const former = await trx
      .selectFrom('former_people')
      .select(['id as actor', 'name', 'from_name as from'])
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    for (const person of [...accounts.map((each) => ({ ...each, from: null })), ...former]) found.set(person.actor, person);
  }
  return actors.map((actor) => found.get(actor) ?? { actor, name: '', from: null });
}
