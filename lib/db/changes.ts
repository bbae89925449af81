import { frozenIn } from '../schema/review';
import { appendAudit } from './audit';
import type { Database } from './client';
import type { Evaluate } from './evaluation';
import {
  type Assessment,
  type AssessmentRow,
  type Context,
  changeAssessment,
  type Draft,
  readFields,
  record,
  storeResult,
  type Trx,
  toAssessment,
} from './records';
import type { Mode } from './schema';

/** `frozen`: it is handed in for review or signed, and content stands as it is. */
type Changed = Assessment | 'frozen' | null;
type Step = { readonly next: AssessmentRow; readonly draft: Draft; readonly evaluate?: Evaluate };

/** Applies what `step` makes of the row as one event; no event when the row is already so, null when there is no step for it. */
function change<R extends 'frozen' | null>(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  step: (row: AssessmentRow, at: string) => Step | 'already' | R,
): Promise<Assessment | R | null> {
  return changeAssessment<Assessment | R>(context, workspace, id, async (trx, row) => {
    const at = context.now().toISOString();
    const made = step(row, at);
    if (made === null || made === 'frozen') return made as R;
    if (made === 'already') return toAssessment(row);
    const stored = await record(trx, made.next, { actor, at }, [made.draft]);
    if (made.evaluate) await storeResult(trx, stored, (await readFields(trx, id)).values(), made.evaluate);
    return toAssessment(stored);
  });
}

/** Gives an assessment another title; null when not found or removed. */
export function rename(context: Context, workspace: string, id: string, actor: string, title: string): Promise<Changed> {
  return change(context, workspace, id, actor, (row) => {
    if (row.deleted_at !== null) return null;
    if (row.title === title) return 'already';
    if (frozenIn(row.status)) return 'frozen';
    return { next: { ...row, title }, draft: { kind: 'rename', from: row.title, to: title } };
  });
}

/** Moves an assessment to another client, or to none; null when not found or removed. What is handed in or signed stays where it was read. */
export function moveToClient(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  client: string | null,
): Promise<Changed> {
  return change<null | 'frozen'>(context, workspace, id, actor, (row) => {
    if (row.deleted_at !== null) return null;
    if (row.client_id === client) return 'already';
    if (frozenIn(row.status)) return 'frozen';
    return { next: { ...row, client_id: client }, draft: { kind: 'client', from: row.client_id, to: client } };
  });
}

/** Puts somebody else in charge of an assessment; null when not found or removed. */
export function setOwner(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  owner: string,
): Promise<Assessment | null> {
  return change<null>(context, workspace, id, actor, (row) => {
    if (row.deleted_at !== null) return null;
    if (row.owner === owner) return 'already';
    return { next: { ...row, owner }, draft: { kind: 'owner', from: row.owner, to: owner } };
  });
}

/** Offers an assessment as a template, or no longer; null when not found or removed. */
export function setTemplate(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  template: boolean,
): Promise<Assessment | null> {
  return change<null>(context, workspace, id, actor, (row) => {
    if (row.deleted_at !== null) return null;
    if ((row.template === 1) === template) return 'already';
    const [from, to] = template ? ['no', 'yes'] : ['yes', 'no'];
    return { next: { ...row, template: template ? 1 : 0 }, draft: { kind: 'template', from: from ?? null, to: to ?? null } };
  });
}

/** Turns an assessment into a quick or a full one and stores its new result; null when not found or removed. */
export function setMode(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  mode: Mode,
  evaluate: Evaluate,
): Promise<Changed> {
  return change(context, workspace, id, actor, (row) => {
    if (row.deleted_at !== null) return null;
    if (row.mode === mode) return 'already';
    if (frozenIn(row.status)) return 'frozen';
    return { next: { ...row, mode }, draft: { kind: 'mode', from: row.mode, to: mode }, evaluate };
  });
}

/** Gives an assessment another scenario, or none, and stores its new result; null when not found or removed. */
export function setScenario(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  scenario: string | null,
  evaluate: Evaluate,
): Promise<Changed> {
  return change(context, workspace, id, actor, (row) => {
    if (row.deleted_at !== null) return null;
    if (row.scenario === scenario) return 'already';
    if (frozenIn(row.status)) return 'frozen';
    return { next: { ...row, scenario }, draft: { kind: 'scenario', from: row.scenario, to: scenario }, evaluate };
  });
}

/** Removes an assessment so that it can be restored; null when not found. */
export function remove(context: Context, workspace: string, id: string, actor: string): Promise<Assessment | null> {
  return change<null>(context, workspace, id, actor, (row, at) => {
    if (row.deleted_at !== null) return 'already';
    return { next: { ...row, deleted_at: at }, draft: { kind: 'remove', from: null, to: null } };
  });
}

/** Brings a removed assessment back; null when not found. */
export function restore(context: Context, workspace: string, id: string, actor: string): Promise<Assessment | null> {
  return change<null>(context, workspace, id, actor, (row) => {
    if (row.deleted_at === null) return 'already';
    return { next: { ...row, deleted_at: null }, draft: { kind: 'restore', from: null, to: null } };
  });
}

/** Erases a workspace's assessments removed before a time (as `toISOString` writes it), history and all, but those named; returns how many. */
export function purgeRemoved(
  { database, now }: Context,
  workspace: string,
  beforeIso: string,
  kept: readonly string[] = [],
): Promise<number> {
  return database.kysely.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('assessments')
      .select(['id', 'workspace'])
      .where('workspace', '=', workspace)
      .where('deleted_at', '<', beforeIso)
      .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
      .execute();
    for (const { id } of rows) await purgeAssessment(trx, database, { workspace, id, actor: 'system', at: now().toISOString() });
    return rows.length;
  });
}

/**
 * Erases an assessment, history and all, and leaves in the audit log how far its history went and its last hash, so that
 * the gap is accounted for. Inside the transaction of whoever decides it; false when the workspace has none of this id.
 */
export async function purgeAssessment(
  trx: Trx,
  database: Pick<Database, 'kind'>,
  { workspace, id, actor, at }: { readonly workspace: string; readonly id: string; readonly actor: string; readonly at: string },
): Promise<boolean> {
  const [erased] = await trx
    .deleteFrom('assessments')
    .where('id', '=', id)
    .where('workspace', '=', workspace)
    .returning(['seq', 'chain'])
    .execute();
  if (!erased) return false;
  const detail = { seq: erased.seq, chain: erased.chain };
  await appendAudit(trx, database, { workspace, actor, action: 'assessment.purged', subject: id, detail }, at);
  return true;
}
