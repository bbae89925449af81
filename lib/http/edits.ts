import * as z from 'zod/mini';
import type { Edit } from '../db/edits';
import { checkAnswer, checkNote, type ProblemCode } from '../schema/answer';
import { riskLevels, splitField } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { Problem } from './respond';

/** Most changes one request may carry. */
const EDITS_LIMIT = 300;

const opSchema = z.string().check(z.regex(/^[\w-]{8,64}$/));
const editSchema = z.strictObject({
  op: opSchema,
  field: z.string().check(z.regex(/^[qnplwr]:[a-z0-9][a-z0-9-]{0,63}$/)),
  value: z.nullable(z.union([z.string(), z.number(), z.array(z.string()).check(z.maxLength(100))])),
  base: z.int().check(z.minimum(0)),
  after: z.optional(z.array(opSchema).check(z.maxLength(100))),
  source: z.optional(z.int().check(z.minimum(1))),
});
const bodySchema = z.strictObject({ edits: z.array(editSchema).check(z.minLength(1), z.maxLength(EDITS_LIMIT)) });

export type FieldProblem = { readonly op: string; readonly field: string; readonly code: ProblemCode | 'unknown-question' };

/** The changes a request asks for, split into those that fit their questions, risk cells or particulars and those that do not; or what is wrong with its form. */
export function parseEdits(
  body: unknown,
  pack: Pack,
  cells: readonly string[],
  particulars: readonly string[] = [],
):
  | { readonly ok: true; readonly edits: Edit[]; readonly refused: FieldProblem[] }
  | { readonly ok: false; readonly problems: Problem[] } {
  const parsed = z.safeParse(bodySchema, body);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    };
  }
  const edits: Edit[] = [];
  const refused: FieldProblem[] = [];
  for (const edit of parsed.data.edits) {
    const code = fieldProblem(edit as Edit, pack, cells, particulars);
    if (code) refused.push({ op: edit.op, field: edit.field, code });
    else edits.push(edit as Edit);
  }
  return { ok: true, edits, refused };
}

/** Why a value cannot stand in a field; null when it can. */
export function fieldProblem(
  { field, value }: Pick<Edit, 'field' | 'value'>,
  pack: Pack,
  cells: readonly string[],
  particulars: readonly string[],
): FieldProblem['code'] | null {
  const { kind, id } = splitField(field);
  if (kind === 'particular') {
    if (!particulars.includes(id)) return 'unknown-question';
    return value === null ? null : checkNote(value);
  }
  if (kind === 'level' || kind === 'reason') return cells.includes(id) ? cellRefusal(kind, value) : 'unknown-question';
  const question = Object.hasOwn(pack.questions, id) ? pack.questions[id] : undefined;
  if (!question) return 'unknown-question';
  if (value === null) return null;
  return kind === 'note' ? checkNote(value) : (checkAnswer(question, value)?.code ?? null);
}

function cellRefusal(kind: 'level' | 'reason', value: Edit['value']): FieldProblem['code'] | null {
  if (value === null) return null;
  if (kind === 'reason') return checkNote(value);
  return riskLevels.some((level) => level === value) ? null : 'not-an-option';
}
