import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { FilingStatus } from '../schema/result';
import type { Database } from './client';
import { guarded } from './errors';
import { NO_DAY, searchable, type VerdictGroup, verdictGroups, wordPieces } from './list-columns';
import { type Assessment, type ResultSummary, toAssessment } from './records';
import type { AssessmentsTable, Tables } from './schema';

/** What must hold of an assessment to be listed. `clients` are those the asker may see (null: all, and what has none). */
export type ListFilter = {
  readonly workspace: string;
  readonly clients: readonly string[] | null;
  /** Of this client; null of none. */
  readonly client?: string | null;
  readonly status?: string;
  readonly verdict?: VerdictGroup;
  readonly filing?: FilingStatus;
  /** Civil dates between which its next last day lies, both included. */
  readonly due?: readonly [string, string];
  readonly owner?: string;
  readonly template?: true;
  /** Each word is in the title, in what the answers call the case, or in the client's name. */
  readonly words?: string;
};

export type ListOrder = 'changed' | 'due' | 'verdict' | 'title';

export type ListedRow = Assessment & {
  readonly result: Pick<ResultSummary, 'pack' | 'floor' | 'ceiling' | 'filing' | 'summary'>;
  /** The next last day of a duty, civil date. */
  readonly due: string | null;
  readonly called: string;
  /** Who changed it last, as the history names them. */
  readonly lastActor: string;
};

export type ListPage = {
  readonly rows: readonly ListedRow[] /** Where the next page begins; null at the end. */;
  readonly next: string | null;
};

type Sortable = 'updated_at' | 'due' | 'verdict' | 'sort_title' | 'id';
type Rows = SelectQueryBuilder<Tables & { a: AssessmentsTable }, 'a', object>;
type Condition = ExpressionBuilder<Tables & { a: AssessmentsTable }, 'a'>;

const orders: Readonly<Record<ListOrder, { readonly by: readonly Sortable[]; readonly way: 'asc' | 'desc' }>> = {
  changed: { by: ['updated_at', 'id'], way: 'desc' },
  due: { by: ['due', 'id'], way: 'asc' },
  verdict: { by: ['verdict', 'updated_at', 'id'], way: 'desc' },
  title: { by: ['sort_title', 'id'], way: 'asc' },
};

/** Up to this many hits a search is led by the piece fewest assessments have; beyond it, pages fill quickly in the order of the list. */
const RARE = 1000;
const CLIENTS_BY_NAME = 200;
const WORDS = 8;

type Word = { readonly like: string; readonly clients: readonly string[]; readonly ids: readonly string[] | null };

/** Lists of assessments that stay quick however many there are. Methods throw a `storage-*` AppError when the database fails. */
export function workListRepository({ kysely }: Database) {
  /** A searched word with the clients of that name and, where few assessments hold its rarest piece, those. */
  async function lookUp(word: string, { workspace, clients }: ListFilter): Promise<Word> {
    const like = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    const named = await kysely
      .selectFrom('clients')
      .select('id')
      .where('workspace', '=', workspace)
      .where(sql<boolean>`lower(name) like ${like} escape '\\'`)
      .$if(clients !== null, (query) => query.where('id', 'in', clients?.length ? clients : ['']))
      .limit(CLIENTS_BY_NAME)
      .execute();
    let ids = null as readonly string[] | null;
    for (const piece of wordPieces(word)) {
      const found = await kysely
        .selectFrom('list_words')
        .select('assessment_id')
        .where('workspace', '=', workspace)
        .where('piece', '=', piece)
        .limit((ids?.length ?? RARE) + 1)
        .execute();
      if (found.length <= (ids?.length ?? RARE)) ids = found.map((each) => each.assessment_id);
      if (ids?.length === 0) break;
    }
    return { like, clients: named.map(({ id }) => id), ids };
  }

  function holds(eb: Condition, { like, clients, ids }: Word) {
    const either = (first: ReturnType<Condition>) =>
      clients.length > 0 ? eb.or([first, eb('a.client_id', 'in', clients)]) : first;
    const written = either(sql<boolean>`a.search_text like ${like} escape '\\'` as never);
    return ids === null ? written : eb.and([written, either(eb('a.id', 'in', ids.length > 0 ? ids : ['']))]);
  }

  async function matching(filter: ListFilter): Promise<Rows> {
    const { workspace, clients, client, status, verdict, filing, due, owner, template } = filter;
    let rows: Rows = kysely.selectFrom('assessments as a').where('a.workspace', '=', workspace).where('a.deleted_at', 'is', null);
    if (clients !== null) rows = rows.where('a.client_id', 'in', clients.length > 0 ? clients : ['']);
    if (client !== undefined)
      rows = client === null ? rows.where('a.client_id', 'is', null) : rows.where('a.client_id', '=', client);
    if (status !== undefined) rows = rows.where('a.status', '=', status);
    if (verdict !== undefined) rows = rows.where('a.verdict', '=', verdictGroups.indexOf(verdict));
    if (filing !== undefined) rows = rows.where('a.filing', '=', filing);
    if (due !== undefined) rows = rows.where('a.due', '>=', due[0]).where('a.due', '<=', due[1]);
    if (owner !== undefined) rows = rows.where('a.owner', '=', owner);
    if (template) rows = rows.where('a.template', '=', 1);
    for (const word of searchable(filter.words ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, WORDS)) {
      const found = await lookUp(word, filter);
      rows = rows.where((eb) => holds(eb, found));
    }
    return rows;
  }

  /** The values at which a page begins, after those of the row it follows; null where the mark is none. */
  async function startOf(workspace: string, order: ListOrder, mark: string): Promise<readonly (string | number)[] | null> {
    if (!/^[0-9a-f-]{36}(~[\w.:-]{1,30}){0,2}$/.test(mark)) return null;
    const [id = '', ...values] = mark.split('~');
    const { by } = orders[order];
    if (order !== 'title') {
      if (values.length !== by.length - 1) return null;
      return [...values.map((value, index) => (by[index] === 'verdict' ? Number.parseInt(value[0] ?? '', 10) || 0 : value)), id];
    }
    // A name is not put into addresses: its page begins after what the row is called now.
    const row = kysely.selectFrom('assessments').select('sort_title').where('workspace', '=', workspace).where('id', '=', id);
    const found = await row.executeTakeFirst();
    return found ? [found.sort_title, id] : null;
  }

  async function summaries(ids: readonly string[]) {
    if (ids.length === 0) return new Map<string, never>();
    const columns = ['assessment_id', 'pack', 'floor', 'ceiling', 'filing', 'summary'] as const;
    const found = await kysely.selectFrom('results').select(columns).where('assessment_id', 'in', ids).execute();
    return new Map(found.map(({ assessment_id, ...row }) => [assessment_id, { ...row, summary: JSON.parse(row.summary) }]));
  }

  async function listed(rows: readonly AssessmentsTable[]): Promise<readonly ListedRow[]> {
    const results = await summaries(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const result = results.get(row.id);
      const due = row.due === NO_DAY ? null : row.due;
      return result ? [{ ...toAssessment(row), result, due, called: row.called, lastActor: row.last_actor }] : [];
    });
  }

  return {
    /**
     * One page of a list. `after` is the `next` of the page before; one that is none begins at the start. What matches
     * throughout and does not itself change while pages are read is on exactly one of them.
     */
    page: (filter: ListFilter, order: ListOrder, size: number, after: string | null = null): Promise<ListPage> =>
      guarded(async () => {
        const { by, way } = orders[order];
        const start = after === null ? null : await startOf(filter.workspace, order, after);
        let rows = (await matching(filter)).selectAll('a');
        const columns = by.map((column) => `a.${column}` as const);
        if (start) {
          const values = sql.join(start.map((value) => sql.val(value)));
          const row = sql.join(columns.map((column) => sql.ref(column)));
          rows = rows.where(sql<boolean>`(${row}) ${sql.raw(way === 'asc' ? '>' : '<')} (${values})`);
        }
        for (const column of columns) rows = rows.orderBy(column, way);
        const found = await rows.limit(size + 1).execute();
        const shown = found.slice(0, size);
        const last = found.length > size ? shown.at(-1) : undefined;
        const mark = order === 'title' ? [] : by.slice(0, -1).map((column) => String(last?.[column]));
        return { rows: await listed(shown), next: last ? [last.id, ...mark].join('~') : null };
      }),

    /** How many match, counted no further than `most`. */
    count: (filter: ListFilter, most: number): Promise<number> =>
      guarded(async () => {
        const some = (await matching(filter)).select('a.id').limit(most).as('some');
        const { n } = await kysely
          .selectFrom(some)
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow();
        return Number(n);
      }),

    /** The ids that match, last changed first, at most `most`. */
    ids: (filter: ListFilter, most: number): Promise<readonly string[]> =>
      guarded(async () => {
        const found = await (await matching(filter)).select('a.id').orderBy('a.updated_at', 'desc').limit(most).execute();
        return found.map(({ id }) => id);
      }),

    /** The removed assessments of a workspace that can be restored, at most `most`, last removed first. */
    removed: (workspace: string, clients: readonly string[] | null, most: number): Promise<readonly ListedRow[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('assessments as a')
          .selectAll('a')
          .where('a.workspace', '=', workspace)
          .where('a.deleted_at', 'is not', null)
          .$if(clients !== null, (query) => query.where('a.client_id', 'in', clients?.length ? clients : ['']))
          .orderBy('a.deleted_at', 'desc')
          .limit(most)
          .execute();
        return listed(rows);
      }),

    /** Of these assessments, those the workspace has, with what deciding over them needs. */
    named: (workspace: string, ids: readonly string[]) =>
      guarded(() =>
        kysely
          .selectFrom('assessments')
          .select(['id', 'title', 'called', 'client_id as client', 'deleted_at as deletedAt'])
          .where('workspace', '=', workspace)
          .where('id', 'in', ids.length > 0 ? ids : [''])
          .execute(),
      ),

    /** Everybody with a role in the workspace, by name, each role on its own. */
    people: (workspace: string) =>
      guarded(() =>
        kysely
          .selectFrom('members as m')
          .innerJoin('auth_users as u', 'u.id', 'm.user_id')
          .select(['u.id', 'u.name', 'm.role', 'm.client_id as client'])
          .where('m.workspace', '=', workspace)
          .orderBy('u.name')
          .orderBy('u.id')
          .execute(),
      ),

    /** The names of those accounts that are known. */
    accountNames: (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
      guarded(async () => {
        const found = await kysely
          .selectFrom('auth_users')
          .select(['id', 'name'])
          .where('id', 'in', ids.length > 0 ? ids : [''])
          .execute();
        return new Map(found.map(({ id, name }) => [id, name]));
      }),
  };
}
