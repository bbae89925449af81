import { randomUUID } from 'node:crypto';
import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { AnswerValue } from '../schema/answer';
import { type FieldName, fieldValues } from '../schema/field';
import type { Database } from './client';
import { CallerError } from './errors';
import { type Evaluate, type Evaluation, type Meta, type WrittenEvaluation, written } from './evaluation';
import { eventHash } from './event-chain';
import { type Field, fromColumn, toColumn } from './fields';
import { listedNames, NO_DAY, verdictRank, wordPieces } from './list-columns';
import { type Of, ready } from './ready';
import type { AssessmentsTable, EventKind, Mode, ResultsTable, Tables } from './schema';

export type Context = { readonly database: Database; readonly now: () => Date };
export type Trx = Transaction<Tables>;
/**
 * The workspace of rows looked up by their ids. Joined to nothing it has no index: SQLite, which counts no rows, would rather
 * read all of the workspace.
 */
export const workspaceOfThese = sql<string>`workspace || ''`;

export type AssessmentRow = Selectable<AssessmentsTable>;

export type Assessment = {
  readonly id: string;
  readonly title: string;
  readonly mode: Mode;
  readonly scenario: string | null;
  readonly pack: string;
  /** Number of the last event. */
  readonly seq: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  /** The client it is for; null where for none. */
  readonly client: string | null;
  /** Who is in charge of it: the actor who made it until somebody else is named. */
  readonly owner: string | null;
  /** Where its review stands. */
  readonly status: string;
  /** Whether it is offered as a template. */
  readonly template: boolean;
  /** The template it was made from; null where from none. */
  readonly madeFrom: string | null;
};

/** The stored evaluation without its full result. `seq` is the event after which it was made. */
export type ResultSummary = Omit<Evaluation, 'result' | 'due' | 'called'> & { readonly seq: number; readonly at: string };

export type Draft = {
  readonly op?: string;
  readonly kind: EventKind;
  readonly from: AnswerValue | null;
  readonly to: AnswerValue | null;
  readonly field?: FieldName;
  readonly version?: number;
  /** After which event the field held what is restored. */
  readonly source?: number;
};

/** An assessment's row as callers see it. */
export function toAssessment(row: AssessmentRow): Assessment {
  const { id, title, mode, scenario, pack, seq } = row;
  return {
    id,
    title,
    mode,
    scenario,
    pack,
    seq,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    client: row.client_id,
    owner: row.owner,
    status: row.status,
    template: row.template === 1,
    madeFrom: row.made_from,
  };
}

/** A result's row as callers see it, without the full result. */
export function toSummary(row: Omit<Selectable<ResultsTable>, 'assessment_id' | 'result'>): ResultSummary {
  const { seq, pack, floor, ceiling, filing, at } = row;
  return { seq, pack, floor, ceiling, filing, summary: JSON.parse(row.summary), at };
}

/** Runs reads that see one moment of the database. */
export function readSnapshot<T>({ database }: Context, read: (trx: Trx) => Promise<T>): Promise<T> {
  return database.kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}

/** The row of a workspace's assessment, removed or not; undefined when that workspace has none of this id. */
export async function findAssessment(db: Kysely<Tables>, workspace: string, id: string): Promise<AssessmentRow | undefined> {
  return (await rowOf(db, { id, workspace }))[0];
}

/** Whether the workspace has this assessment and it is not removed. */
export async function assessmentStands(db: Pick<Trx, 'selectFrom'>, workspace: string, id: string): Promise<boolean> {
  const found = db.selectFrom('assessments').select('id').where('id', '=', id).where('workspace', '=', workspace);
  return (await found.where('deleted_at', 'is', null).executeTakeFirst()) !== undefined;
}

/**
 * Runs a change in a transaction that no other change of the same assessment overlaps; null when the workspace has none of this
 * id. One that is small and waits for nothing but the database may be `brief`: others then share its commit (`sqlite-driver.ts`).
 */
export function changeAssessment<T>(
  { database }: Context,
  workspace: string,
  id: string,
  change: (trx: Trx, row: AssessmentRow) => Promise<T | null>,
  { brief = false }: { readonly brief?: boolean } = {},
): Promise<T | null> {
  const transaction = database.kysely.transaction();
  // Said to PostgreSQL it would lift the write protection of a database that is read-only by default.
  return (brief && database.kind === 'sqlite' ? transaction.setAccessMode('read write') : transaction).execute(async (trx) => {
    const [row] = await (database.kind === 'postgres' ? rowForUpdate : rowOf)(trx, { id, workspace });
    return row ? change(trx, row) : null;
  });
}

type Named = { readonly id: string; readonly workspace: string };
const rowQuery = (db: Pick<Trx, 'selectFrom'>, of: Of<Named>) =>
  db
    .selectFrom('assessments')
    .selectAll()
    .where(
      'id',
      '=',
      of(({ id }) => id),
    )
    .where(
      'workspace',
      '=',
      of(({ workspace }) => workspace),
    );
const rowOf = ready<Named, AssessmentRow>(rowQuery);
const rowForUpdate = ready<Named, AssessmentRow>((db, of) => rowQuery(db, of).forUpdate());

/** All fields of an assessment, cleared ones included, by name. */
export async function readFields(db: Kysely<Tables>, id: string): Promise<Map<FieldName, Field>> {
  const rows = await fieldsOf(db, id);
  return new Map(rows.map((row) => [row.field, { ...row, value: fromColumn(row.value) }]));
}

const fieldsOf = ready<string, Pick<Selectable<Tables['answers']>, 'field' | 'value' | 'version'>>((db, of) =>
  db
    .selectFrom('answers')
    .select(['field', 'value', 'version'])
    .where(
      'assessment_id',
      '=',
      of((id) => id),
    )
    .orderBy('field'),
);

/** Appends events after the row's last one, stores the fields they changed and the row itself; returns the row as stored. */
export async function record(
  trx: Trx,
  row: AssessmentRow,
  by: { readonly actor: string; readonly at: string },
  drafts: readonly Draft[],
): Promise<AssessmentRow> {
  let chain = row.chain;
  const events = drafts.map((draft, index) => {
    const event = {
      assessment_id: row.id,
      seq: row.seq + 1 + index,
      op: draft.op ?? randomUUID(),
      kind: draft.kind,
      field: draft.field ?? null,
      version: draft.version ?? null,
      old_value: toColumn(draft.from),
      new_value: toColumn(draft.to),
      source_seq: draft.source ?? null,
      ...by,
    };
    chain = eventHash(chain, event);
    return { ...event, hash: chain };
  });
  await addEvents(trx, events);
  const answers = new Map<FieldName, { value: string | null; version: number }>();
  for (const { field, version, new_value: value } of events) {
    if (field !== null && version !== null) answers.set(field, { value, version });
  }
  if (answers.size > 0) {
    await putAnswers(
      trx,
      [...answers].map(([field, state]) => ({ assessment_id: row.id, field, ...state, updated_at: by.at })),
    );
  }
  const names = drafts.every(({ field }) => field) ? listedNow(row) : listedNames(row.title, row.called);
  const stored = { ...row, ...names, seq: row.seq + events.length, updated_at: by.at, last_actor: by.actor, chain };
  await putRow(trx, stored);
  await keepPieces(trx, row, names.search_text);
  return stored;
}

/** A row with the place of each of its columns, filled from the row `pick` finds among the values. */
function places<V, Row extends object>(of: Of<V>, sample: Row, pick: (values: V) => Row | undefined): Row {
  const columns = Object.keys(sample) as (keyof Row)[];
  return Object.fromEntries(columns.map((column) => [column, of((values) => pick(values)?.[column])])) as Row;
}

/** The same of as many rows as there are. */
function rows<Row extends object>(of: Of<readonly Row[]>, sample: readonly Row[]): Row[] {
  return sample.map((row, index) => places(of, row, (all) => all[index]));
}

const addEvents = ready<readonly Insertable<Tables['events']>[], unknown>(
  (db, of, sample) => db.insertInto('events').values(rows(of, sample)),
  ({ length }) => length,
);

const putAnswers = ready<readonly Insertable<Tables['answers']>[], unknown>(
  (db, of, sample) =>
    db
      .insertInto('answers')
      .values(rows(of, sample))
      .onConflict((conflict) =>
        conflict.columns(['assessment_id', 'field']).doUpdateSet((eb) => ({
          value: eb.ref('excluded.value'),
          version: eb.ref('excluded.version'),
          updated_at: eb.ref('excluded.updated_at'),
        })),
      ),
  ({ length }) => length,
);

/** Stores a row in place of the one before it, but for what never changes. */
const putRow = ready<AssessmentRow, unknown>((db, of, sample) => {
  const { id, workspace, created_at: _at, ...changed } = places(of, sample, (row) => row);
  return db.updateTable('assessments').set(changed).where('id', '=', id).where('workspace', '=', workspace);
});

const listedNow = ({ sort_title, search_text }: AssessmentRow) => ({ sort_title, search_text });

/** Keeps what search finds an assessment by, where that has changed. */
async function keepPieces(trx: Trx, { id, workspace, search_text: before }: AssessmentRow, now: string): Promise<void> {
  if (before === now) return;
  const [old, fresh] = [new Set(wordPieces(before)), new Set(wordPieces(now))];
  const gone = [...old].filter((piece) => !fresh.has(piece));
  const added = [...fresh].filter((piece) => !old.has(piece)).map((piece) => ({ workspace, piece, assessment_id: id }));
  if (gone.length > 0) await trx.deleteFrom('list_words').where('assessment_id', '=', id).where('piece', 'in', gone).execute();
  if (added.length > 0) await trx.insertInto('list_words').values(added).execute();
}

/** Keeps what lists filter and sort by beside the assessment, where a new result has changed it. */
async function keepListed(trx: Trx, row: AssessmentRow, evaluation: WrittenEvaluation): Promise<void> {
  const { floor, ceiling, filing, due, called } = evaluation;
  const names = called === row.called ? listedNow(row) : listedNames(row.title, called);
  const listed = { due: due ?? NO_DAY, verdict: verdictRank(floor, ceiling), filing, called, ...names };
  const keys = Object.keys(listed) as (keyof typeof listed)[];
  if (keys.every((key) => row[key] === listed[key])) return;
  await trx.updateTable('assessments').set(listed).where('id', '=', row.id).execute();
  await keepPieces(trx, row, listed.search_text);
}

/** Evaluates the fields as they now are and stores the outcome in place of the one before. */
export async function storeResult(
  trx: Trx,
  row: AssessmentRow,
  fields: Iterable<Field>,
  evaluate: Evaluate,
): Promise<ResultSummary> {
  let evaluation: WrittenEvaluation;
  try {
    evaluation = written(evaluate(fieldValues(fields).answers, metaOf(row)));
  } catch (error) {
    throw new CallerError(error);
  }
  return storeWritten(trx, row, evaluation);
}

/** What an evaluation needs to know of an assessment besides its answers. */
export function metaOf({ mode, scenario, pack }: AssessmentRow): Meta {
  return { mode, scenario, pack };
}

/** Stores an evaluation of the row as it now is in place of the one before. */
export async function storeWritten(trx: Trx, row: AssessmentRow, evaluation: WrittenEvaluation): Promise<ResultSummary> {
  const { pack, floor, ceiling, filing, summary, result } = evaluation;
  const stored = { seq: row.seq, pack, floor, ceiling, filing, at: row.updated_at, summary, result };
  await putResult(trx, { assessment_id: row.id, ...stored });
  await keepListed(trx, row, evaluation);
  return toSummary(stored);
}

const putResult = ready<Insertable<ResultsTable>, unknown>((db, of, sample) => {
  const { assessment_id, ...changed } = places(of, sample, (row) => row);
  return db
    .insertInto('results')
    .values({ assessment_id, ...changed })
    .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet(changed));
});

/** The stored evaluation; throws when an assessment has none, which no method leaves behind. */
export function readResult(trx: Trx, id: string): Promise<Selectable<ResultsTable>> {
  return trx.selectFrom('results').selectAll().where('assessment_id', '=', id).executeTakeFirstOrThrow();
}
