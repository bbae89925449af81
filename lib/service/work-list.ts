import { knownActors } from '../db/actors';
import type { ListedRow, ListFilter } from '../db/work-list';
import { addDays } from '../deadlines/working-days';
import { byName } from '../i18n/by-name';
import type { Strings } from '../i18n/strings';
import { type ReviewState, reviewStates } from '../schema/review';
import type { Locale } from '../schema/text';
import { type Caller, clientsWith, may, mayAnywhere } from '../workspace/caller';
import { isRole, permissions } from '../workspace/permissions';
import { type ListQuery, MINE, NO_CLIENT } from '../workspace/work-list';
import { formerName } from './actors';
import { today } from './evaluate';
import { listRow, type RowWords } from './list-row';
import type { ListRow, Named } from './list-types';
import { database, savedViews, workLists, workspaces } from './repository';
import { signedVersions } from './review';
import { templatesFor } from './templates';

const PAGE_SIZE = 25;
const COLUMN_SIZE = 10;
const REMOVED_SHOWN = 50;
const DAYS_AHEAD = 30;
/** Beyond this many, lists say "more than". */
export const COUNTED = 200;

type Language = { readonly locale: Locale; readonly strings: Strings };

/** What a query asks for, within what the caller may read. */
export function filterOf(caller: Caller, query: ListQuery): ListFilter {
  const day = today();
  const dues = { overdue: ['0000-01-01', addDays(day, -1)], soon: [day, addDays(day, DAYS_AHEAD)] } as const;
  return {
    workspace: caller.workspace,
    clients: clientsWith(caller, 'read'),
    words: query.words,
    ...(query.client === null ? {} : { client: query.client === NO_CLIENT ? null : query.client }),
    ...(query.status === null ? {} : { status: query.status }),
    ...(query.verdict === null ? {} : { verdict: query.verdict }),
    ...(query.filing === null ? {} : { filing: query.filing }),
    ...(query.due === null ? {} : { due: dues[query.due] }),
    ...(query.owner === null ? {} : { owner: query.owner === MINE ? caller.actor : query.owner }),
    ...(query.template ? { template: true as const } : {}),
  };
}

/** Whom and what a list can be filtered by, and moved to. */
export type Choices = {
  readonly clients: readonly Named[];
  readonly targets: readonly Named[];
  readonly people: readonly Named[];
};

/** The clients the caller reads, those new assessments may be moved to, and the colleagues who can be in charge: nobody where nobody signs in. */
export async function choicesOf(caller: Caller): Promise<Choices> {
  const places = await workspaces();
  const [clients, people] = await Promise.all([
    places.clients(caller.workspace),
    caller.team ? places.people(caller.workspace) : [],
  ]);
  const closed = ({ archivedAt }: { readonly archivedAt: string | null }) => Number(archivedAt !== null);
  const readable = clients.filter(({ id }) => may(caller, 'read', id)).sort((a, b) => closed(a) - closed(b) || byName(a, b));
  return {
    clients: readable.map(({ id, name }) => ({ id, name })),
    targets: readable.filter(({ id, archivedAt }) => archivedAt === null && may(caller, 'create', id)),
    people: [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()],
  };
}

/** Whether a member of the caller's workspace could open what belongs to a client. */
export async function couldRead(caller: Caller, user: string, client: string | null): Promise<boolean> {
  const held = await (await workspaces()).people(caller.workspace);
  return held.some(
    (each) =>
      each.id === user &&
      isRole(each.role) &&
      permissions[each.role].includes('read') &&
      (each.client === null || each.client === client),
  );
}

async function wordsFor(caller: Caller, { clients }: Choices, rows: readonly ListedRow[], language: Language): Promise<RowWords> {
  const ids = [...new Set(rows.flatMap(({ owner, lastActor }) => (owner ? [owner, lastActor] : [lastActor])))];
  const people = new Map(caller.team ? await (await workspaces()).namesOf(ids) : []);
  const signed = await (await signedVersions()).standing(
    caller.workspace,
    rows.map(({ id }) => id),
  );
  const former = ids.filter((id) => id.startsWith('former:'));
  for (const { id, name, from } of await knownActors(await database(), caller.workspace, former)) {
    people.set(id, formerName(name, from ?? '', language.strings.history.people));
  }
  return { caller, signed, today: today(), ...language, clients: new Map(clients.map(({ id, name }) => [id, name])), people };
}

/** One page of the work list, with how many match (counted to one beyond COUNTED) and where the next page begins. */
export async function workPage(caller: Caller, query: ListQuery, after: string | null, choices: Choices, language: Language) {
  const lists = await workLists();
  const filter = filterOf(caller, query);
  const page = await lists.page(filter, query.sort, PAGE_SIZE, { after, most: COUNTED + 1 });
  const words = await wordsFor(caller, choices, page.rows, language);
  return { rows: page.rows.map((row) => listRow(row, words)), next: page.next, count: page.count };
}

export type BoardColumn = { readonly state: ReviewState; readonly rows: readonly ListRow[]; readonly count: number };

/** The board: for each state the assessments changed last, and how many there are. */
export async function workBoard(
  caller: Caller,
  query: ListQuery,
  choices: Choices,
  language: Language,
): Promise<readonly BoardColumn[]> {
  const lists = await workLists();
  const columns = await Promise.all(
    reviewStates.map(async (status) => {
      const filter = filterOf(caller, { ...query, status });
      const [page, count] = await Promise.all([lists.page(filter, query.sort, COLUMN_SIZE), lists.count(filter, COUNTED + 1)]);
      return { state: status, rows: page.rows, count };
    }),
  );
  const words = await wordsFor(
    caller,
    choices,
    columns.flatMap(({ rows }) => rows),
    language,
  );
  return columns.map(({ state, rows, count }) => ({ state, count, rows: rows.map((row) => listRow(row, words)) }));
}

/** How many assessments are overdue, due within thirty days, and waiting for the caller's review. */
export async function pressing(
  caller: Caller,
): Promise<{ readonly overdue: number; readonly soon: number; readonly review: number }> {
  const lists = await workLists();
  const all = {
    words: '',
    client: null,
    status: null,
    verdict: null,
    filing: null,
    due: null,
    owner: null,
    template: false,
  } as const;
  const count = (query: Partial<ListQuery>) => lists.count(filterOf(caller, { ...all, sort: 'changed', ...query }), COUNTED + 1);
  const [overdue, soon, review] = await Promise.all([
    count({ due: 'overdue' }),
    count({ due: 'soon' }),
    caller.team && mayAnywhere(caller, 'review')
      ? lists.count({ workspace: caller.workspace, clients: clientsWith(caller, 'review'), status: 'in-review' }, COUNTED + 1)
      : 0,
  ]);
  return { overdue, soon, review };
}

/** Removed assessments the caller may bring back. */
export async function removedRows(caller: Caller, language: Language): Promise<readonly ListRow[]> {
  const rows = await (await workLists()).removed(caller.workspace, clientsWith(caller, 'manage'), REMOVED_SHOWN);
  const words = await wordsFor(caller, { clients: [], targets: [], people: [] }, rows, language);
  return rows.map((row) => listRow(row, words));
}

/** The templates the caller may start from, as rows. */
export async function templateRows(caller: Caller, choices: Choices, language: Language): Promise<readonly ListRow[]> {
  const rows = await templatesFor(caller);
  const words = await wordsFor(caller, choices, rows, language);
  return rows.map((row) => listRow(row, words));
}

/** The lists the caller keeps or shares. */
export async function viewsOf({ workspace, actor }: Caller) {
  return (await savedViews()).list({ workspace, user: actor });
}
