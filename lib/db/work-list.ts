import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
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
  readonly rows: readonly ListedRow[];
  readonly count: number;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
};

type Sortable = 'updated_at' | 'due' | 'verdict' | 'sort_title' | 'id';
type Place = Readonly<Record<Sortable, string | number>> & { readonly id: string };
type Rows = SelectQueryBuilder<Tables & { a: AssessmentsTable }, 'a', object>;

const orders: Readonly<Record<ListOrder, { readonly by: readonly Sortable[]; readonly way: 'asc' | 'desc' }>> = {
  changed: { by: ['updated_at', 'id'], way: 'desc' },
  due: { by: ['due', 'id'], way: 'asc' },
  verdict: { by: ['verdict', 'updated_at', 'id'], way: 'desc' },
  title: { by: ['sort_title', 'id'], way: 'asc' },
};

/** A condition that holds of at most this many is read first and sorted; beyond it, pages fill quickly in the order of the list. */
const NARROW = 5000;
/** The same for assessments found by a piece of a word, which are named one by one. */
const FOUND = 1500;
const CLIENTS_BY_NAME = 200;
const WORDS = 8;

type Named = 'workspace' | 'client_id' | 'status' | 'verdict' | 'filing' | 'due' | 'owner' | 'template';
type Condition = { readonly name: string; readonly plain: RawBuilder<boolean>; readonly hidden: RawBuilder<boolean> };
type Narrow = { readonly ids: readonly string[] } | { readonly condition: string };

/** A column as no index holds it. */
const unseen = (column: Sortable | Named) =>
  column === 'verdict' || column === 'template' ? sql`(a.${sql.raw(column)} + 0)` : sql`(a.${sql.raw(column)} || '')`;
const isOneOf = (column: RawBuilder<unknown>, values: readonly string[]) =>
  sql<boolean>`${column} in (${sql.join(values.length > 0 ? values : [''])})`;

/** The filters of a list beside its words, each as an index serves it and hidden from indexes. */
function conditionsOf(filter: ListFilter): readonly Condition[] {
  const { clients, client, status, verdict, filing, due, owner, template } = filter;
  const made: Condition[] = [];
  const add = (name: string, column: Named, build: (column: RawBuilder<unknown>) => RawBuilder<boolean>) =>
    made.push({ name, plain: build(sql.ref(`a.${column}`)), hidden: build(unseen(column)) });
  const equal = (value: string | number) => (column: RawBuilder<unknown>) => sql<boolean>`${column} = ${value}`;
  if (clients !== null) add('clients', 'client_id', (column) => isOneOf(column, clients));
  if (client === null) add('client', 'client_id', (column) => sql<boolean>`${column} is null`);
  else if (client !== undefined) add('client', 'client_id', equal(client));
  if (status !== undefined) add('status', 'status', equal(status));
  if (verdict !== undefined) add('verdict', 'verdict', equal(verdictGroups.indexOf(verdict)));
  if (filing !== undefined) add('filing', 'filing', equal(filing));
  if (due !== undefined) add('due', 'due', (column) => sql<boolean>`${column} between ${due[0]} and ${due[1]}`);
  if (owner !== undefined) add('owner', 'owner', equal(owner));
  if (template) add('template', 'template', equal(1));
  return made;
}

type Word = { readonly like: string; readonly clients: readonly string[]; readonly ids: readonly string[] | null };

/** Lists of assessments that stay quick however many there are. Methods throw a `storage-*` AppError when the database fails. */
export function workListRepository({ kysely, kind }: Database) {
  /** PostgreSQL counts what its tables hold and weighs by itself. */
  const steered = kind === 'sqlite';

  /** A searched word with the clients of that name and, where they are few, the assessments it can be true of. */
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
        .limit((ids?.length ?? FOUND) + 1)
        .execute();
      if (found.length <= (ids?.length ?? FOUND)) ids = found.map((each) => each.assessment_id);
      if (ids?.length === 0) break;
    }
    const ofName = named.map(({ id }) => id);
    return { like, clients: ofName, ids: ofName.length > 0 && ids !== null ? await withThoseOf(workspace, ofName, ids) : ids };
  }

  /** The assessments given and those of some clients; null where they are many. */
  async function withThoseOf(workspace: string, clients: readonly string[], ids: readonly string[]) {
    const found = await kysely
      .selectFrom('assessments')
      .select('id')
      .where('workspace', '=', workspace)
      .where('client_id', 'in', clients)
      .limit(FOUND + 1)
      .execute();
    const both = new Set([...ids, ...found.map(({ id }) => id)]);
    return both.size > FOUND ? null : [...both];
  }

  /** The one condition that few assessments meet, if any: searched pieces, else the filter with fewest. */
  async function narrowest(filter: ListFilter, words: readonly Word[]): Promise<Narrow | null> {
    const byWords = words.flatMap(({ ids }) => (ids === null ? [] : [ids]));
    const [ids] = byWords.sort((one, other) => one.length - other.length);
    let best: { readonly narrow: Narrow; readonly n: number } | null = ids ? { narrow: { ids }, n: ids.length } : null;
    for (const condition of steered ? conditionsOf(filter) : []) {
      const some = kysely
        .selectFrom('assessments as a')
        .select('a.id')
        .where('a.workspace', '=', filter.workspace)
        .where(condition.plain)
        .limit(NARROW + 1)
        .as('some');
      const found = await kysely
        .selectFrom(some)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      const n = Number(found.n);
      if (n <= NARROW && (best === null || n < best.n)) best = { narrow: { condition: condition.name }, n };
    }
    return best?.narrow ?? null;
  }

  /**
   * What matches, and whether it is to be read by its narrowest condition instead of in the order of the list. SQLite does
   * not know how many rows a condition leaves, so every index but the one meant is kept out of its sight.
   */
  async function matching(filter: ListFilter): Promise<{ readonly rows: Rows; readonly narrow: boolean }> {
    const words: Word[] = [];
    for (const word of searchable(filter.words ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, WORDS)) {
      words.push(await lookUp(word, filter));
    }
    const narrow = await narrowest(filter, words);
    let rows: Rows = kysely.selectFrom('assessments as a').where('a.deleted_at', 'is', null);
    if (narrow && 'ids' in narrow) {
      rows = rows.where('a.id', 'in', narrow.ids.length > 0 ? narrow.ids : ['']);
      rows = rows.where(sql<boolean>`${steered ? unseen('workspace') : sql.ref('a.workspace')} = ${filter.workspace}`);
    } else rows = rows.where('a.workspace', '=', filter.workspace);
    for (const { name, plain, hidden } of conditionsOf(filter)) {
      const leads = narrow !== null && 'condition' in narrow && narrow.condition === name;
      rows = rows.where(leads || !steered ? plain : hidden);
    }
    for (const { like, clients } of words) {
      const named = clients.length > 0 ? sql`or ${isOneOf(unseen('client_id'), clients)}` : sql``;
      rows = rows.where(sql<boolean>`(a.search_text like ${like} escape '\\' ${named})`);
    }
    return { rows, narrow: steered && narrow !== null };
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

  async function counted(rows: Rows, most: number): Promise<number> {
    const { n } = await kysely
      .selectFrom(rows.select('a.id').limit(most).as('some'))
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  }

  async function byIds(ids: readonly string[]): Promise<readonly ListedRow[]> {
    if (ids.length === 0) return [];
    const rows = await kysely.selectFrom('assessments').selectAll().where('id', 'in', ids).execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    return listed(ids.flatMap((id) => known.get(id) ?? []));
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
     * One page of a list, and how many match, counted no further than `most`. `after` is the `next` of the page before; one
     * that is none begins at the start. What matches throughout and does not itself change while pages are read is on exactly
     * one of them.
     */
    page: (
      filter: ListFilter,
      order: ListOrder,
      size: number,
      { after = null, most = 0 }: { readonly after?: string | null; readonly most?: number } = {},
    ): Promise<ListPage> =>
      guarded(async () => {
        const { by, way } = orders[order];
        const start = after === null ? null : await startOf(filter.workspace, order, after);
        const found = await matching(filter);
        const columns = by.map((column) => (found.narrow ? unseen(column) : sql.ref(`a.${column}`)));
        let rows = found.rows.select(by.map((column) => `a.${column}` as const));
        if (start) {
          const values = sql.join(start.map((value) => sql.val(value)));
          rows = rows.where(sql<boolean>`(${sql.join(columns)}) ${sql.raw(way === 'asc' ? '>' : '<')} (${values})`);
        }
        for (const column of columns) rows = rows.orderBy(column, way);
        const listing = (await rows.limit(Math.max(size + 1, start ? 0 : most)).execute()) as readonly Place[];
        const shown = listing.slice(0, size);
        const last = listing.length > size ? shown.at(-1) : undefined;
        const mark = order === 'title' ? [] : by.slice(0, -1).map((column) => String(last?.[column]));
        const count = start ? await counted(found.rows, most) : Math.min(listing.length, most);
        return { rows: await byIds(shown.map(({ id }) => id)), count, next: last ? [last.id, ...mark].join('~') : null };
      }),

    /** How many match, counted no further than `most`. */
    count: (filter: ListFilter, most: number): Promise<number> =>
      guarded(async () => counted((await matching(filter)).rows, most)),

    /** The ids that match, last changed first, at most `most`. */
    ids: (filter: ListFilter, most: number): Promise<readonly string[]> =>
      guarded(async () => {
        const { rows } = await matching(filter);
        const found = await rows.select('a.id').orderBy('a.updated_at', 'desc').limit(most).execute();
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
          .select(['id', 'title', 'called', 'client_id as client', 'deleted_at as deletedAt', 'owner', 'template'])
          .where('workspace', '=', workspace)
          .where('id', 'in', ids.length > 0 ? ids : [''])
          .execute(),
      ),
  };
}
