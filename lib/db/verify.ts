import type { Selectable } from 'kysely';
import { auditHead, auditRows, detailDigest, entryHash } from './audit';
import { type ChainBreak, type ChainHead, endsAt, followChain } from './chain';
import type { Database } from './client';
import { guarded } from './errors';
import { eventHash } from './event-chain';
import { readSnapshot, type Trx } from './records';
import type { AuditLogTable, EventsTable } from './schema';

const PAGE = 1000;
/** Before every number a row can have, also one that nobody gave it. */
const BEFORE_ALL = -2_147_483_648;

/** What was found of one log: how many entries, how many without their detail, and the first break. */
export type LogVerdict = {
  readonly workspace: string;
  readonly entries: number;
  readonly erased: number;
  readonly broken: ChainBreak | null;
  /** Assessments the log knows of that are gone without an entry that says so. */
  readonly vanished: readonly string[];
};

/** What was found of the histories of all assessments. `answers` names those whose present answers are not what their history says. */
export type HistoryVerdict = {
  readonly assessments: number;
  readonly events: number;
  readonly broken: readonly { readonly assessment: string; readonly at: ChainBreak }[];
  readonly answers: readonly string[];
};

export type AuditVerdict = { readonly logs: readonly LogVerdict[]; readonly history: HistoryVerdict };

/** What brings an assessment into the log. */
const arrivals = new Set(['assessment.created', 'assessment.imported', 'assessment.duplicated', 'assessment.taken-over']);

/** Follows one log, row by row, without holding it in memory. Give it the rows in their order, then ask for the verdict. */
export function logChecker(workspace: string) {
  let head: ChainHead = { seq: 0, hash: '' };
  let broken: ChainBreak | null = null;
  let entries = 0;
  let erased = 0;
  const erasures = new Map<string, { readonly erased: number; readonly told: number }>();
  const living = new Set<string>();

  const take = (rows: readonly AuditLogTable[]): void => {
    entries += rows.length;
    if (broken) return;
    const wrong = rows.find((row) => !detailFits(row));
    const reached = followChain(head, rows, entryHash);
    if (wrong && (!('how' in reached) || wrong.seq < reached.seq)) broken = { seq: wrong.seq, how: 'detail' };
    else if ('how' in reached) broken = reached;
    else head = reached;
    for (const row of rows) note(row);
  };
  const note = ({ seq, subject, action, detail }: AuditLogTable): void => {
    if (detail === null) erased += 1;
    if (subject === null) {
      if (detail === null) erasures.set('', { erased: seq, told: 0 });
      return;
    }
    const known = erasures.get(subject) ?? { erased: 0, told: 0 };
    if (detail === null) erasures.set(subject, { ...known, erased: seq });
    if (action === 'audit.details-erased') erasures.set(subject, { ...known, told: seq });
    if (arrivals.has(action)) living.add(subject);
    if (action === 'assessment.purged') living.delete(subject);
  };
  return {
    take,
    reached: () => head,
    /** The assessments that should still exist. */
    living: () => [...living],
    verdict: (end: ChainHead, vanished: readonly string[] = []): LogVerdict => {
      const silent = [...erasures.values()].find((each) => each.erased > each.told);
      const at = broken ?? endsAt(head, end) ?? (silent ? ({ seq: silent.erased, how: 'erased' } as const) : null);
      return { workspace, entries, erased, broken: at, vanished };
    },
  };
}

/** Whether what an entry says is what was recorded; erased is neither right nor wrong. */
function detailFits({ salt, detail, digest }: AuditLogTable): boolean {
  if (salt === null && detail === null) return true;
  return salt !== null && detail !== null && detailDigest(salt, detail) === digest;
}

/** Checks the logs of all workspaces and the histories of all assessments of a database. Changes nothing. Throws `storage-*` AppErrors. */
export function verifyDatabase(database: Database): Promise<AuditVerdict> {
  return guarded(async () => {
    const context = { database, now: () => new Date() };
    const workspaces = await readSnapshot(context, workspacesIn);
    const logs: LogVerdict[] = [];
    for (const workspace of workspaces) logs.push(await readSnapshot(context, (trx) => verifyLog(trx, workspace)));
    const ids = await database.kysely.selectFrom('assessments').select('id').orderBy('id').execute();
    let events = 0;
    const broken: { assessment: string; at: ChainBreak }[] = [];
    const answers: string[] = [];
    for (const { id } of ids) {
      const found = await readSnapshot(context, (trx) => verifyHistory(trx, id));
      if (!found) continue;
      events += found.events;
      if (found.broken) broken.push({ assessment: id, at: found.broken });
      else if (!found.answersFit) answers.push(id);
    }
    return { logs, history: { assessments: ids.length, events, broken, answers } };
  });
}

async function workspacesIn(trx: Trx): Promise<readonly string[]> {
  const heads = await trx.selectFrom('audit_heads').select('workspace').execute();
  const logged = await trx.selectFrom('audit_log').select('workspace').distinct().execute();
  return [...new Set([...heads, ...logged].map(({ workspace }) => workspace))].sort();
}

async function verifyLog(trx: Trx, workspace: string): Promise<LogVerdict> {
  const checker = logChecker(workspace);
  let after = BEFORE_ALL;
  for (;;) {
    const rows = await auditRows(trx, workspace, after, PAGE);
    checker.take(rows);
    if (rows.length < PAGE) break;
    after = rows.at(-1)?.seq ?? after;
  }
  const expected = checker.living();
  const vanished: string[] = [];
  for (let start = 0; start < expected.length; start += PAGE) {
    const part = expected.slice(start, start + PAGE);
    const there = await trx.selectFrom('assessments').select('id').where('id', 'in', part).execute();
    const found = new Set(there.map(({ id }) => id));
    vanished.push(...part.filter((id) => !found.has(id)));
  }
  return checker.verdict(await auditHead(trx, workspace), vanished);
}

async function verifyHistory(
  trx: Trx,
  id: string,
): Promise<{ readonly events: number; readonly broken: ChainBreak | null; readonly answersFit: boolean } | null> {
  const row = await trx.selectFrom('assessments').select(['seq', 'chain']).where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const events = await trx.selectFrom('events').selectAll().where('assessment_id', '=', id).orderBy('seq').execute();
  const broken = checkHistory(events, { seq: row.seq, hash: row.chain });
  const answers = await trx.selectFrom('answers').select(['field', 'value', 'version']).where('assessment_id', '=', id).execute();
  return { events: events.length, broken, answersFit: answersFit(events, answers) };
}

/** The first break in the history of one assessment, given whole and in order, against what its row says of its end; null when it holds. */
function checkHistory(events: readonly Selectable<EventsTable>[], end: ChainHead): ChainBreak | null {
  const reached = followChain({ seq: 0, hash: '' }, events, eventHash);
  return 'how' in reached ? reached : endsAt(reached, end);
}

function answersFit(
  events: readonly Selectable<EventsTable>[],
  answers: readonly { readonly field: string; readonly value: string | null; readonly version: number }[],
): boolean {
  const told = new Map<string, string>();
  for (const { field, version, new_value } of events) if (field !== null) told.set(field, `${version} ${new_value}`);
  return answers.length === told.size && answers.every(({ field, value, version }) => told.get(field) === `${version} ${value}`);
}
