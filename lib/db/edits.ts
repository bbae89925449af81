import type { AnswerValue } from '../schema/answer';
import { type FieldName, splitField } from '../schema/field';
import { frozenIn } from '../schema/review';
import { type Field, fromColumn, toColumn } from './fields';
import {
  type AssessmentRow,
  type Context,
  changeAssessment,
  type Draft,
  type Evaluate,
  type ResultSummary,
  readFields,
  readResult,
  record,
  storeResult,
  type Trx,
  toSummary,
} from './records';

/**
 * One change a client asks for. `op` is its own unique name, `base` the version it saw (0: never set), value null clears.
 * `after` names earlier edits of the same client to the same field whose acknowledgement it never saw: if one of them
 * made the current version, this edit builds on it.
 */
export type Edit = {
  readonly op: string;
  readonly field: FieldName;
  readonly value: AnswerValue | null;
  readonly base: number;
  readonly after?: readonly string[] | undefined;
  /** The event after which the field held this value, where an earlier value is restored. */
  readonly source?: number | undefined;
};

export type EditOutcome =
  | { readonly op: string; readonly status: 'saved' | 'repeated'; readonly version: number }
  | {
      readonly op: string;
      readonly status: 'conflict';
      readonly current: { readonly value: AnswerValue | null; readonly version: number };
    };

/** `frozen` are the edits that were not made because the content is handed in for review or signed. */
export type SavedEdits = {
  readonly seq: number;
  readonly outcomes: readonly EditOutcome[];
  readonly frozen: readonly Edit[];
  readonly result: ResultSummary;
};

type Past = { readonly field: FieldName | null; readonly column: string | null; readonly version: number | null };

async function readPast(trx: Trx, id: string, ops: readonly string[]): Promise<Map<string, Past>> {
  if (ops.length === 0) return new Map();
  const rows = await trx
    .selectFrom('events')
    .select(['op', 'field', 'new_value as column', 'version'])
    .where('assessment_id', '=', id)
    .where('op', 'in', ops)
    .execute();
  return new Map(rows.map(({ op, ...past }) => [op, past]));
}

/** The edits with their sources; one that did not hold the value is no source, and the edit an ordinary one. */
async function withTrueSources(trx: Trx, { id, seq: newest }: AssessmentRow, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const fields = edits.flatMap(({ field, source }) => (source === undefined ? [] : [field]));
  if (fields.length === 0) return edits;
  const events = await trx
    .selectFrom('events')
    .select(['seq', 'field', 'new_value as column'])
    .where('assessment_id', '=', id)
    .where('field', 'in', fields)
    .orderBy('seq', 'desc')
    .execute();
  return edits.map(({ source, ...edit }) => {
    if (source === undefined || source > newest) return edit;
    const last = events.find(({ field, seq }) => field === edit.field && seq <= source);
    return (last?.column ?? null) === toColumn(edit.value) ? { ...edit, source } : edit;
  });
}

/** Decides one edit against the fields and ops so far; a saved change is added to both and to the drafts. */
function decide(edit: Edit, fields: Map<FieldName, Field>, past: Map<string, Past>, drafts: Draft[]): EditOutcome {
  const { op, field, value } = edit;
  const column = toColumn(value);
  const { value: from, version } = fields.get(field) ?? { value: null, version: 0 };
  const conflict = { op, status: 'conflict', current: { value: from, version } } as const;
  const before = past.get(op);
  if (before) {
    // The same op with another content was never stored, so it must not be acknowledged.
    const same = before.field === field && before.column === column && before.version !== null;
    return same ? { op, status: 'repeated', version: before.version } : conflict;
  }
  if (column === toColumn(from)) return { op, status: 'saved', version };
  const builds = edit.after?.some((name) => past.get(name)?.field === field && past.get(name)?.version === version);
  if (edit.base !== version && !builds) return conflict;
  const next = version + 1;
  fields.set(field, { field, value: fromColumn(column), version: next });
  past.set(op, { field, column, version: next });
  const source = edit.source === undefined ? {} : { source: edit.source };
  drafts.push({ op, kind: splitField(field).kind, field, version: next, from, to: value, ...source });
  return { op, status: 'saved', version: next };
}

/**
 * Saves edits, their events and the new result in one transaction; null when not found or removed. An edit is saved when its
 * base is the field's version or its value is already the stored one (then without an event), else it is a conflict showing
 * the stored value. The same edit sent again under its op is `repeated`, with the version it got then. While the content is
 * frozen, whatever would change it is left undone and named.
 */
export function saveEdits(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  edits: readonly Edit[],
  evaluate: Evaluate,
): Promise<SavedEdits | null> {
  const change = async (trx: Trx, row: AssessmentRow): Promise<SavedEdits | null> => {
    if (row.deleted_at !== null) return null;
    const fields = await readFields(trx, id);
    const past = await readPast(
      trx,
      id,
      edits.flatMap((edit) => [edit.op, ...(edit.after ?? [])]),
    );
    const drafts: Draft[] = [];
    const shut = ({ op, field, value }: Edit) => !past.has(op) && toColumn(value) !== toColumn(fields.get(field)?.value ?? null);
    const frozen = frozenIn(row.status) ? edits.filter(shut) : [];
    const given = await withTrueSources(
      trx,
      row,
      edits.filter((edit) => !frozen.includes(edit)),
    );
    const outcomes = given.map((edit) => decide(edit, fields, past, drafts));
    if (drafts.length === 0) return { seq: row.seq, outcomes, frozen, result: toSummary(await readResult(trx, id)) };
    const stored = await record(trx, row, { actor, at: context.now().toISOString() }, drafts);
    return { seq: stored.seq, outcomes, frozen, result: await storeResult(trx, stored, fields.values(), evaluate) };
  };
  return changeAssessment(context, workspace, id, change, { brief: true });
}
