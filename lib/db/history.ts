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
};

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

/** The newest `limit` events of an assessment, or of one field of it, newest first; empty when not found. */
export async function history(
  { database }: Context,
  workspace: string,
  id: string,
  { field, limit }: { readonly field?: FieldName; readonly limit: number },
): Promise<readonly HistoryEvent[]> {
  let query = database.kysely
    .selectFrom('events')
    .innerJoin('assessments', 'assessments.id', 'events.assessment_id')
    .selectAll('events')
    .where('assessments.workspace', '=', workspace)
    .where('events.assessment_id', '=', id);
  if (field !== undefined) query = query.where('events.field', '=', field);
  const rows = await query.orderBy('events.seq', 'desc').limit(limit).execute();
  return rows.map(({ assessment_id, old_value, new_value, ...event }) => ({
    ...event,
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
