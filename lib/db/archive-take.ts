import { randomUUID } from 'node:crypto';
import { type CarriedName, type ColumnKind, carriedNames, planOf, type Thing } from './archive-plan';
import type { ArchivePerson, ArchiveRow } from './archive-read';
import { arrivedInRoom } from './archive-room';
import { appendAudit } from './audit';
import { sha256 } from './chain';
import type { Database } from './client';
import { eventHash } from './event-chain';
import { listedNames, wordPieces } from './list-columns';
import type { Trx } from './records';
import type { EventsTable, Tables, TakeoversTable } from './schema';

/** Ids of an archive by what they are of. */
export type ArchiveIds = ReadonlyMap<Thing, ReadonlySet<string>>;

/** Actors that name no person. */
const nobody: ReadonlySet<string> = new Set(['system', 'nobody', '']);

const homes: Readonly<Record<Thing, readonly (readonly [keyof Tables, string])[]>> = {
  client: [['clients', 'id']],
  // Signed versions and the record of files outlive their assessment.
  assessment: [
    ['assessments', 'id'],
    ['signed_versions', 'assessment_id'],
    ['issued_reports', 'assessment_id'],
  ],
  evidence: [['evidence', 'id']],
  version: [['signed_versions', 'id']],
  comment: [['comments', 'id']],
  assignment: [['assignments', 'id']],
  link: [['answer_links', 'id']],
  task: [['tasks', 'id']],
  view: [['saved_views', 'id']],
  portfolio: [['portfolios', 'id']],
  issued: [['issued_reports', 'id']],
  workshop: [['workshops', 'id']],
  takeover: [['takeovers', 'id']],
};

const PORTION = 300;

/** Which ids of an archive are taken in this database, in whatever workspace. */
export async function takenIds(db: Pick<Trx, 'selectFrom'>, ids: ArchiveIds): Promise<ReadonlyMap<Thing, ReadonlySet<string>>> {
  const taken = new Map<Thing, Set<string>>();
  for (const [thing, all] of ids) {
    const list = [...all];
    const found = new Set<string>();
    for (let at = 0; at < list.length; at += PORTION) {
      for (const [table, column] of homes[thing]) {
        const rows = await db
          .selectFrom(table as 'clients')
          .select(column as 'id')
          .where(column as 'id', 'in', list.slice(at, at + PORTION))
          .execute();
        for (const row of rows) found.add((row as unknown as Record<string, string>)[column] ?? '');
      }
    }
    taken.set(thing, found);
  }
  return taken;
}

/** A name none of `names` has: itself, or with the first number that makes it so. */
export function freeName(name: string, names: ReadonlySet<string>): string {
  if (!names.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const next = `${[...name].slice(0, 72).join('')} (${number})`;
    if (!names.has(next)) return next;
  }
}

/** What is taken in, and on whose word. `rows` gives the rows of a table, checked, files in place; `people` those it names. */
export type Taking = {
  readonly about: Omit<TakeoversTable, 'id' | 'at'>;
  readonly ids: ArchiveIds;
  readonly people: ReadonlyMap<string, ArchivePerson>;
  readonly rows: (table: CarriedName) => AsyncIterable<ArchiveRow>;
};

/**
 * Stores an archive in a workspace, inside the transaction it is given. Ids stay where they are free here; the others are
 * made anew, with all that refers to them. People become names, links lose their keys, chains of events are closed again over
 * the names they now have, and each assessment leaves an entry in the audit log with the end of the chain it came with.
 * Returns the id of the takeover.
 */
export async function takeArchive(trx: Trx, database: Pick<Database, 'kind'>, taking: Taking, now: Date): Promise<string> {
  const { workspace, actor } = taking.about;
  const at = now.toISOString();
  const takeover = randomUUID();
  await trx
    .insertInto('takeovers')
    .values({ ...taking.about, id: takeover, at })
    .execute();
  const mapped = await newIds(trx, taking.ids);
  const people = new Map<string, string>();
  const known = taking.ids.get('link') ?? new Set();
  const person = (id: string): string => {
    if (nobody.has(id)) return id;
    const link = id.startsWith('link:') ? id.slice(5) : null;
    if (link !== null && known.has(link)) return `link:${mapped.get(link) ?? link}`;
    const given = people.get(id) ?? `former:${randomUUID()}`;
    people.set(id, given);
    return given;
  };
  const carry = carrier(workspace, taking.ids, mapped, person);
  const themed = await trx.selectFrom('report_themes').select('workspace').where('workspace', '=', workspace).executeTakeFirst();
  const clients = await trx.selectFrom('clients').select('name').where('workspace', '=', workspace).execute();
  const names = new Set(clients.map(({ name }) => name));

  for (const table of carriedNames) {
    if (table === 'report_themes' && themed) continue;
    const store = inserter(trx, table);
    const chains = chainer(trx, mapped, person);
    for await (const row of taking.rows(table)) {
      const next = carry(table, row);
      if (table === 'clients') {
        next.name = freeName(String(next.name), names);
        names.add(next.name);
      }
      if (table === 'answer_links') Object.assign(next, { token_hash: sha256(randomUUID() + randomUUID()) }, ended(next, at));
      if (table === 'issued_reports') next.takeover ??= takeover;
      if (table === 'assessments') Object.assign(next, listedNames(String(next.title), String(next.called)));
      if (table === 'events') await store.add(await chains.link(next as EventsTable));
      else if (table === 'workshop_events') await store.add(arrivedInRoom(next, { person, idOf: (id) => mapped.get(id) ?? id }));
      else await store.add(next);
      if (table !== 'assessments') continue;
      await store.flush();
      await keepWords(trx, next);
    }
    await store.flush();
    if (table === 'events') await chains.close();
  }
  for (const [former, id] of people) {
    const { name = '', from = null } = taking.people.get(former) ?? {};
    await trx
      .insertInto('former_people')
      .values({ id, workspace, name, from_name: from ?? taking.about.from_name })
      .execute();
  }
  const entry = { workspace, actor, action: 'archive.imported', subject: takeover };
  const { from_name: from, key_id: key, manifest_hash: manifest } = taking.about;
  const { assessments = 0 } = JSON.parse(taking.about.counts) as { assessments?: number };
  await appendAudit(trx, database, { ...entry, detail: { from, key, manifest, assessments } }, at);
  for await (const { id, seq, chain } of taking.rows('assessments')) {
    const subject = mapped.get(String(id)) ?? String(id);
    const detail = { takeover, seq: Number(seq), chain: String(chain) };
    await appendAudit(trx, database, { workspace, actor, action: 'assessment.taken-over', subject, detail }, at);
  }
  return takeover;
}

async function newIds(trx: Trx, ids: ArchiveIds): Promise<ReadonlyMap<string, string>> {
  const mapped = new Map<string, string>();
  for (const taken of (await takenIds(trx, ids)).values()) for (const id of taken) mapped.set(id, randomUUID());
  return mapped;
}

/** A link nobody holds the key of is over. */
function ended(row: Record<string, unknown>, at: string) {
  return String(row.expires_at) > at ? { expires_at: at } : {};
}

function carrier(workspace: string, ids: ArchiveIds, mapped: ReadonlyMap<string, string>, person: (id: string) => string) {
  const idOf = (id: string) => mapped.get(id) ?? id;
  const value = (kind: ColumnKind, given: ArchiveRow[string]): ArchiveRow[string] => {
    if (kind === 'workspace') return workspace;
    if (given === null || typeof given !== 'string') return given;
    if (kind === 'actor' || kind === 'actor?') return person(given);
    if (kind === 'target') return idOf(given);
    if (kind === 'query') return queryWith(given, idOf, person);
    const [how, thing] = kind.split(':');
    if (how === 'ref?' && !ids.get(thing as Thing)?.has(given)) return null;
    return thing === undefined ? given : idOf(given);
  };
  return (table: CarriedName, row: ArchiveRow): Record<string, ArchiveRow[string]> =>
    Object.fromEntries(Object.entries(planOf(table).columns).map(([name, kind]) => [name, value(kind, row[name] ?? null)]));
}

/** An address of a list with the ids and people it names as they are now. */
function queryWith(query: string, idOf: (id: string) => string, person: (id: string) => string): string {
  const parameters = new URLSearchParams(query);
  for (const [name, text] of [...parameters]) {
    if (name === 'client') parameters.set(name, idOf(text));
    if (name === 'owner' && text !== 'me') parameters.set(name, person(text));
  }
  return parameters.toString();
}

/** Closes the chains of events anew, one assessment after the other, and keeps the answers they end with. */
function chainer(trx: Trx, mapped: ReadonlyMap<string, string>, person: (id: string) => string) {
  let current = '';
  let chain = '';
  let answers = new Map<string, Tables['answers']>();
  const close = async () => {
    if (current === '') return;
    await trx.updateTable('assessments').set({ chain }).where('id', '=', current).execute();
    const rows = [...answers.values()];
    for (let at = 0; at < rows.length; at += PORTION) {
      await trx
        .insertInto('answers')
        .values(rows.slice(at, at + PORTION))
        .execute();
    }
  };
  const said = (column: string | null, kind: string) => {
    if (column === null || (kind !== 'client' && kind !== 'owner')) return column;
    const id: unknown = JSON.parse(column);
    if (typeof id !== 'string') return column;
    return JSON.stringify(kind === 'owner' ? person(id) : (mapped.get(id) ?? id));
  };
  const link = async (row: EventsTable): Promise<EventsTable> => {
    if (row.assessment_id !== current) {
      await close();
      [current, chain, answers] = [row.assessment_id, '', new Map()];
    }
    const next = { ...row, old_value: said(row.old_value, row.kind), new_value: said(row.new_value, row.kind) };
    chain = eventHash(chain, next);
    const { field, version, new_value: value, at: updated_at } = next;
    if (field !== null && version !== null) answers.set(field, { assessment_id: current, field, value, version, updated_at });
    return { ...next, hash: row.hash === null ? null : chain };
  };
  return { link, close };
}

async function keepWords(trx: Trx, row: Record<string, unknown>): Promise<void> {
  const pieces = wordPieces(String(row.search_text));
  if (pieces.length === 0) return;
  const rows = pieces.map((piece) => ({ workspace: String(row.workspace), piece, assessment_id: String(row.id) }));
  await trx.insertInto('list_words').values(rows).execute();
}

/** Most bytes gathered for one statement. */
const BYTES = 4 * 1024 * 1024;

function inserter(trx: Trx, table: CarriedName) {
  let batch: object[] = [];
  let size = 0;
  const flush = async () => {
    if (batch.length > 0) {
      await trx
        .insertInto(table)
        .values(batch as never)
        // The same file may have been handed out here too, where an archive comes back to the server it is from.
        .$if(table === 'issued_reports', (query) =>
          query.onConflict((on) => on.columns(['workspace', 'file_hash'] as never).doNothing()),
        )
        .execute();
    }
    batch = [];
    size = 0;
  };
  const add = async (row: object) => {
    batch.push(row);
    for (const value of Object.values(row)) size += typeof value === 'string' || value instanceof Uint8Array ? value.length : 8;
    if (batch.length >= PORTION || size > BYTES) await flush();
  };
  return { add, flush };
}
