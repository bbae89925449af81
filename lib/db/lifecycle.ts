import { randomUUID } from 'node:crypto';
import type { Answers } from '../schema/answer';
import { namedFields, type Overrides, splitField } from '../schema/field';
import type { AssessmentResult } from '../schema/result';
import type { Evaluate } from './evaluation';
import { type Field, fromColumn } from './fields';
import { NO_DAY } from './list-columns';
import {
  type Assessment,
  type AssessmentRow,
  type Context,
  changeAssessment,
  type Draft,
  findAssessment,
  type ResultSummary,
  readFields,
  readResult,
  readSnapshot,
  record,
  storeResult,
  type Trx,
  toAssessment,
  toSummary,
  workspaceOfThese,
} from './records';
import type { Mode } from './schema';

export type NewAssessment = {
  readonly workspace: string;
  readonly actor: string;
  readonly title: string;
  readonly mode: Mode;
  readonly scenario: string | null;
  readonly pack: string;
  /** Whose assessment it is; none where absent. */
  readonly client?: string | null;
  readonly answers?: Answers;
  /** Notes by question id. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly planned?: Answers;
  readonly overrides?: Overrides;
  /** What the assessor wrote into the report, by particular. */
  readonly particulars?: Readonly<Record<string, string>>;
  readonly kind?: 'create' | 'import' | 'duplicate';
  /** The template it is made from; from none where absent. */
  readonly madeFrom?: string;
};

/** What lists keep of an assessment before its first result. */
const unlisted = {
  due: NO_DAY,
  verdict: 1,
  filing: 'cannot-determine',
  last_actor: '',
  called: '',
  sort_title: '',
  search_text: '',
  template: 0,
} as const;

export type ListedAssessment = Assessment & { readonly result: ResultSummary };

export type LoadedAssessment = {
  readonly assessment: Assessment;
  readonly fields: readonly Field[];
  readonly seq: number;
  readonly result: ResultSummary & { readonly result: AssessmentResult };
};

async function insert(
  trx: Trx,
  context: Context,
  input: NewAssessment,
  fields: readonly Field[],
  evaluate: Evaluate,
): Promise<Assessment> {
  const at = context.now().toISOString();
  const { workspace, actor, title, mode, scenario, pack, kind = 'create', client = null } = input;
  const id = randomUUID();
  const row: AssessmentRow = {
    id,
    workspace,
    title,
    mode,
    scenario,
    pack,
    seq: 0,
    created_at: at,
    updated_at: at,
    deleted_at: null,
    client_id: client,
    owner: actor,
    status: 'draft',
    chain: '',
    ...unlisted,
    made_from: input.madeFrom ?? null,
  };
  await trx.insertInto('assessments').values(row).execute();
  const first: Draft = { kind, from: null, to: title };
  const rest = fields.map(
    ({ field, value, version }): Draft => ({ kind: splitField(field).kind, field, version, from: null, to: value }),
  );
  const stored = await record(trx, row, { actor, at }, [first, ...rest]);
  await storeResult(trx, stored, fields, evaluate);
  return toAssessment(stored);
}

/** Stores a new assessment with its first fields, an event for it and for each of them, and its result. */
export function create(context: Context, input: NewAssessment, evaluate: Evaluate): Promise<Assessment> {
  const fields = namedFields(input).map(([field, value]): Field => ({ field, value, version: 1 }));
  return context.database.kysely.transaction().execute((trx) => insert(trx, context, input, fields, evaluate));
}

/** Copies an assessment's present answers and notes into a new one; null when not found or removed. */
export function duplicate(
  context: Context,
  workspace: string,
  id: string,
  actor: string,
  title: string,
  evaluate: Evaluate,
): Promise<Assessment | null> {
  return changeAssessment(context, workspace, id, async (trx, row) => {
    if (row.deleted_at !== null) return null;
    const given = [...(await readFields(trx, id)).values()].filter((field) => field.value !== null);
    const { mode, scenario, pack } = row;
    const input: NewAssessment = { workspace, actor, title, mode, scenario, pack, client: row.client_id, kind: 'duplicate' };
    return insert(
      trx,
      context,
      input,
      given.map((field) => ({ ...field, version: 1 })),
      evaluate,
    );
  });
}

/**
 * A workspace's assessments with their results, last changed first; with `deleted`, the removed ones instead; with `clients`,
 * only those of these clients.
 */
export async function list(
  { database }: Context,
  workspace: string,
  { deleted = false, clients = null }: { readonly deleted?: boolean; readonly clients?: readonly string[] | null } = {},
): Promise<readonly ListedAssessment[]> {
  const rows = await database.kysely
    .selectFrom('assessments as a')
    .innerJoin('results as r', 'r.assessment_id', 'a.id')
    .selectAll('a')
    .select(['r.seq as result_seq', 'r.pack as result_pack', 'r.floor', 'r.ceiling', 'r.filing', 'r.summary', 'r.at'])
    .where('a.workspace', '=', workspace)
    .$if(clients !== null, (query) => query.where('a.client_id', 'in', clients?.length ? clients : ['']))
    .where('a.deleted_at', deleted ? 'is not' : 'is', null)
    .orderBy('a.updated_at', 'desc')
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id')
    .execute();
  return rows.map((row) => ({ ...toAssessment(row), result: toSummary({ ...row, seq: row.result_seq, pack: row.result_pack }) }));
}

/** Those of these assessments the workspace has, not removed, with their fields and without their results, in two queries. */
export function loadMany(
  context: Context,
  workspace: string,
  ids: readonly string[],
): Promise<readonly Pick<LoadedAssessment, 'assessment' | 'fields'>[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return readSnapshot(context, async (trx) => {
    const found = trx.selectFrom('assessments').where('id', 'in', ids).where(workspaceOfThese, '=', workspace);
    const rows = await found.where('deleted_at', 'is', null).selectAll().execute();
    if (rows.length === 0) return [];
    const fields = new Map(rows.map(({ id }) => [id, [] as Field[]]));
    const stored = trx.selectFrom('answers').select(['assessment_id', 'field', 'value', 'version']);
    for (const { assessment_id, value, ...field } of await stored.where('assessment_id', 'in', [...fields.keys()]).execute()) {
      fields.get(assessment_id)?.push({ ...field, value: fromColumn(value) });
    }
    return rows.map((row) => ({ assessment: toAssessment(row), fields: fields.get(row.id) ?? [] }));
  });
}

/** An assessment with its fields, cleared ones included, and its result; a removed one has `deletedAt`; null when not found. */
export function load(context: Context, workspace: string, id: string): Promise<LoadedAssessment | null> {
  return readSnapshot(context, async (trx) => {
    const row = await findAssessment(trx, workspace, id);
    if (!row) return null;
    const fields = [...(await readFields(trx, id)).values()];
    const result = await readResult(trx, id);
    return {
      assessment: toAssessment(row),
      fields,
      seq: row.seq,
      result: { ...toSummary(result), result: JSON.parse(result.result) },
    };
  });
}
