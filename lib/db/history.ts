import type { AnswerValue } from '../schema/answer';
import type { FieldName } from '../schema/field';
import { type Field, fromColumn } from './fields';
import { type Context, findAssessment, readSnapshot } from './records';
import type { EventKind, Mode } from './schema';

export type Changes = {
  readonly seq: number;
  readonly title: string;
  readonly mode: Mode;
  readonly scenario: string | null;
  readonly deleted: boolean;
  readonly fields: readonly Field[];
};

/** A change as it was made. `from` and `to` are the values before and after; `version` is the one it gave its field. */
export type HistoryEvent = {
  readonly seq: number;
  readonly op: string;
  readonly kind: EventKind;
  readonly field: FieldName | null;
  readonly version: number | null;
  readonly from: AnswerValue | null;
  readonly to: AnswerValue | null;
  readonly actor: string;
  readonly at: string;
  /** Where an earlier value was restored: after which event the field held it. */
  readonly source: number | null;
};

/** Which events are wanted. */
export type HistoryFilter = {
  readonly field?: FieldName | undefined;
  readonly kinds?: readonly EventKind[] | undefined;
  readonly actor?: string | undefined;
  /** Only events older than this one. */
  readonly before?: number | undefined;
  readonly limit: number;
};

/** The number of an assessment's last event, removed or not; null when not found. */
export async function lastSeq({ database }: Context, workspace: string, id: string): Promise<number | null> {
  const query = database.kysely.selectFrom('assessments').select('seq').where('id', '=', id).where('workspace', '=', workspace);
  return (await query.executeTakeFirst())?.seq ?? null;
}

/** The fields changed after event `seq`, as they are now, with what else a client shows of the assessment; null when not found. */
export function changesSince(context: Context, workspace: string, id: string, seq: number): Promise<Changes | null> {
  return readSnapshot(context, async (trx) => {
    const row = await findAssessment(trx, workspace, id);
    if (!row) return null;
    const { title, mode, scenario } = row;
    const fields = await trx
      .selectFrom('answers')
      .select(['field', 'value', 'version'])
      .where('assessment_id', '=', id)
      .where('field', 'in', (eb) =>
        eb
          .selectFrom('events')
          .select('field')
          .where('assessment_id', '=', id)
          .where('seq', '>', seq)
          .$castTo<{ field: FieldName }>(),
      )
      .orderBy('field')
      .execute();
    const current = fields.map((field) => ({ ...field, value: fromColumn(field.value) }));
    return { seq: row.seq, title, mode, scenario, deleted: row.deleted_at !== null, fields: current };
  });
}

/** The newest `limit` events of an assessment that pass the filter, newest first; empty when not found. */
export async function history(
  { database }: Context,
  workspace: string,
  id: string,
  { field, kinds, actor, before, limit }: HistoryFilter,
): Promise<readonly HistoryEvent[]> {
  let query = database.kysely
    .selectFrom('events')
    .innerJoin('assessments', 'assessments.id', 'events.assessment_id')
    .selectAll('events')
    .where('assessments.workspace', '=', workspace)
    .where('events.assessment_id', '=', id);
  if (field !== undefined) query = query.where('events.field', '=', field);
  if (kinds !== undefined) query = query.where('events.kind', 'in', kinds);
  if (actor !== undefined) query = query.where('events.actor', '=', actor);
  if (before !== undefined) query = query.where('events.seq', '<', before);
  const rows = await query.orderBy('events.seq', 'desc').limit(limit).execute();
  return rows.map(({ assessment_id, old_value, new_value, source_seq, hash, ...event }) => ({
    ...event,
    source: source_seq,
    from: fromColumn(old_value),
    to: fromColumn(new_value),
  }));
}

/** Who changed a field last, and when (ISO 8601). */
export type Authorship = { readonly field: FieldName; readonly actor: string; readonly at: string };

/** For each field that holds something, the change that made it so; empty when not found. */
export async function authorship({ database }: Context, workspace: string, id: string): Promise<readonly Authorship[]> {
  const events = await database.kysely
    .selectFrom('events')
    .innerJoin('assessments', 'assessments.id', 'events.assessment_id')
    .select(['events.field as field', 'events.new_value as column', 'events.actor as actor', 'events.at as at'])
    .where('assessments.workspace', '=', workspace)
    .where('events.assessment_id', '=', id)
    .where('events.field', 'is not', null)
    .orderBy('events.seq')
    .execute();
  const last = new Map<FieldName, Authorship>();
  for (const { field, column, actor, at } of events) {
    if (field === null) continue;
    if (column === null) last.delete(field);
    else last.set(field, { field, actor, at });
  }
  return [...last.values()];
}

/** The fields as they stood after event `seq`, cleared ones left out; null when not found. */
export function fieldsAt(
  context: Context,
  workspace: string,
  id: string,
  seq: number,
): Promise<readonly { readonly field: FieldName; readonly value: AnswerValue }[] | null> {
  return readSnapshot(context, async (trx) => {
    if (!(await findAssessment(trx, workspace, id))) return null;
    const events = await trx
      .selectFrom('events')
      .select(['field', 'new_value as column'])
      .where('assessment_id', '=', id)
      .where('field', 'is not', null)
      .where('seq', '<=', seq)
      .orderBy('seq')
      .execute();
    const values = new Map<FieldName, AnswerValue | null>();
    for (const { field, column } of events) if (field !== null) values.set(field, fromColumn(column));
    return [...values].flatMap(([field, value]) => (value === null ? [] : [{ field, value }]));
  });
}

/** An assessment as it stood after event `seq`: when that was, in which mode, and its fields with their versions, cleared ones included. */
export type Version = {
  readonly seq: number;
  readonly at: string;
  readonly mode: Mode;
  readonly fields: readonly Field[];
};

/** The version of an assessment after event `seq`; null when not found, or when there was no such event. */
export function versionAt(context: Context, workspace: string, id: string, seq: number): Promise<Version | null> {
  return readSnapshot(context, async (trx) => {
    const row = await findAssessment(trx, workspace, id);
    if (!row) return null;
    const events = await trx
      .selectFrom('events')
      .select(['seq', 'kind', 'field', 'version', 'old_value', 'new_value', 'at'])
      .where('assessment_id', '=', id)
      .where((eb) => eb.or([eb('seq', '<=', seq), eb('kind', '=', 'mode')]))
      .orderBy('seq')
      .execute();
    const past = events.filter((event) => event.seq <= seq);
    const last = past.at(-1);
    if (!last || last.seq !== seq) return null;
    const fields = new Map<FieldName, Field>();
    for (const { field, version, new_value } of past) {
      if (field !== null && version !== null) fields.set(field, { field, version, value: fromColumn(new_value) });
    }
    const modes = events.filter(({ kind }) => kind === 'mode');
    const set = modes.filter((event) => event.seq <= seq).at(-1)?.new_value;
    const mode = fromColumn(set ?? modes.find((event) => event.seq > seq)?.old_value ?? null) ?? row.mode;
    return { seq, at: last.at, mode: mode === 'quick' ? 'quick' : 'full', fields: [...fields.values()] };
  });
}

/** What the history of an assessment is about: the fields that ever changed, who changed them, and when each event was, oldest first. */
export type HistoryIndex = {
  readonly fields: readonly FieldName[];
  readonly actors: readonly string[];
  readonly moments: readonly { readonly seq: number; readonly at: string }[];
};

/** What the history of an assessment is about; null when not found. */
export function historyIndex(context: Context, workspace: string, id: string): Promise<HistoryIndex | null> {
  return readSnapshot(context, async (trx) => {
    if (!(await findAssessment(trx, workspace, id))) return null;
    const moments = await trx
      .selectFrom('events')
      .select(['seq', 'at', 'field', 'actor'])
      .where('assessment_id', '=', id)
      .orderBy('seq')
      .execute();
    return {
      fields: [...new Set(moments.flatMap(({ field }) => field ?? []))],
      actors: [...new Set(moments.map(({ actor }) => actor))],
      moments: moments.map(({ seq, at }) => ({ seq, at })),
    };
  });
}

/** What the workspace's assessments of these ids are called; those without a title of their own by what their answers name. */
export async function titles(
  { database }: Context,
  workspace: string,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  if (ids.length === 0) return [];
  const rows = await database.kysely
    .selectFrom('assessments as a')
    .innerJoin('results as r', 'r.assessment_id', 'a.id')
    .select(['a.id as id', 'a.title as title', 'r.summary as summary'])
    .where('a.workspace', '=', workspace)
    .where('a.id', 'in', ids)
    .execute();
  return rows.flatMap(({ id, title, summary }) => {
    const words = title || (JSON.parse(summary) as { called?: string }).called;
    return words ? [[id, words] as const] : [];
  });
}
