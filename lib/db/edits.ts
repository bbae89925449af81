import type { Kysely } from 'kysely';
import type { AnswerValue } from '../schema/answer';
import { type FieldName, fieldValues, splitField } from '../schema/field';
import { frozenIn } from '../schema/review';
import type { Database } from './client';
import type { Evaluate, EvaluateAhead, WrittenEvaluation } from './evaluation';
import { type Field, fromColumn, toColumn } from './fields';
import { ready } from './ready';
import {
  type AssessmentRow,
  type Context,
  changeAssessment,
  type Draft,
  findAssessment,
  metaOf,
  type ResultSummary,
  readFields,
  readResult,
  record,
  storeResult,
  storeWritten,
  type Trx,
  toSummary,
} from './records';
import type { Tables } from './schema';

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

const pastOf = ready<{ readonly id: string; readonly ops: readonly string[] }, Past & { readonly op: string }>(
  (db, of, { ops }) =>
    db
      .selectFrom('events')
      .select(['op', 'field', 'new_value as column', 'version'])
      .where(
        'assessment_id',
        '=',
        of(({ id }) => id),
      )
      .where(
        'op',
        'in',
        ops.map((_, index) => of(({ ops }) => ops[index] ?? '')),
      ),
  ({ ops }) => ops.length,
);

async function readPast(db: Kysely<Tables>, id: string, ops: readonly string[]): Promise<Map<string, Past>> {
  const rows = ops.length === 0 ? [] : await pastOf(db, { id, ops });
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

type Seen = { readonly fields: Map<FieldName, Field>; readonly past: Map<string, Past> };
type Decided = {
  readonly outcomes: EditOutcome[];
  readonly frozen: Edit[];
  readonly drafts: Draft[];
  readonly fields: Seen['fields'];
};

/** What edits are decided by, besides the assessment's row. */
async function look(db: Kysely<Tables>, id: string, edits: readonly Edit[]): Promise<Seen> {
  const ops = edits.flatMap((edit) => [edit.op, ...(edit.after ?? [])]);
  return { fields: await readFields(db, id), past: await readPast(db, id, ops) };
}

/** Decides edits in their order; what was seen is changed with them. */
function decideAll({ status }: AssessmentRow, { fields, past }: Seen, edits: readonly Edit[]): Decided {
  const shut = ({ op, field, value }: Edit) => !past.has(op) && toColumn(value) !== toColumn(fields.get(field)?.value ?? null);
  const frozen = frozenIn(status) ? edits.filter(shut) : [];
  const drafts: Draft[] = [];
  const outcomes = edits.filter((edit) => !frozen.includes(edit)).map((edit) => decide(edit, fields, past, drafts));
  return { outcomes, frozen, drafts, fields };
}

/** What would come of edits if nothing changed until they are saved, and the evaluation of that. */
type Foreseen = { readonly row: AssessmentRow; readonly decided: Decided; readonly evaluation: WrittenEvaluation };

/** Null where there is nothing to evaluate, or an edit has to be looked at more closely. */
async function foresee(
  { kysely }: Database,
  { workspace, id }: { readonly workspace: string; readonly id: string },
  edits: readonly Edit[],
  evaluate: EvaluateAhead,
): Promise<Foreseen | null> {
  if (edits.some(({ source }) => source !== undefined)) return null;
  // The row comes first: what changes after it is noticed by its number.
  const row = await findAssessment(kysely, workspace, id);
  if (!row || row.deleted_at !== null) return null;
  const decided = decideAll(row, await look(kysely, id, edits), edits);
  if (decided.drafts.length === 0) return null;
  return { row, decided, evaluation: await evaluate(fieldValues(decided.fields.values()).answers, metaOf(row)) };
}

/** Whether what was foreseen for one row holds for another: every change of a field counts `seq` up. */
function holdsFor({ row }: Foreseen, now: AssessmentRow): boolean {
  return (['seq', 'status', 'mode', 'scenario', 'pack', 'deleted_at'] as const).every((column) => row[column] === now[column]);
}

/**
 * Saves edits, their events and the new result in one transaction; null when not found or removed. An edit is saved when its
 * base is the field's version or its value is already the stored one (then without an event), else it is a conflict showing
 * the stored value. The same edit sent again under its op is `repeated`, with the version it got then. While the content is
 * frozen, whatever would change it is left undone and named. With `ahead`, edits are decided and evaluated before the
 * transaction; what came of that counts only if nothing has changed the assessment meanwhile.
 */
export async function saveEdits(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  edits: readonly Edit[],
  evaluate: Evaluate,
  ahead?: EvaluateAhead,
): Promise<SavedEdits | null> {
  const foreseen = ahead ? await foresee(context.database, { workspace, id }, edits, ahead) : null;
  const change = async (trx: Trx, row: AssessmentRow): Promise<SavedEdits | null> => {
    if (row.deleted_at !== null) return null;
    const still = foreseen && holdsFor(foreseen, row) ? foreseen : null;
    const { outcomes, frozen, drafts, fields } =
      still?.decided ?? decideAll(row, await look(trx, id, edits), await withTrueSources(trx, row, edits));
    if (drafts.length === 0) return { seq: row.seq, outcomes, frozen, result: toSummary(await readResult(trx, id)) };
    const stored = await record(trx, row, { actor, at: context.now().toISOString() }, drafts);
    const result = still
      ? await storeWritten(trx, stored, still.evaluation)
      : await storeResult(trx, stored, fields.values(), evaluate);
    return { seq: stored.seq, outcomes, frozen, result };
  };
  return changeAssessment(context, workspace, id, change, { brief: true });
}
