import {
  enum as enumOf,
  literal,
  maxLength,
  nullable,
  object,
  optional,
  record,
  string,
  toJSONSchema,
  type ZodMiniType,
} from 'zod/mini';
import { answerSchema, noteSchema } from '../schema/answer';
import { riskLevels } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import { sealSchema } from '../seal/seal';
import { FILE_FORMAT, FILE_SCHEMA, FILE_VERSION, TITLE_LIMIT } from './assessment-file';

type JsonSchema = Readonly<Record<string, unknown>>;

const envelope = object({
  $schema: optional(string()),
  format: optional(literal(FILE_FORMAT)),
  version: optional(literal(FILE_VERSION)),
  pack: optional(string()),
  title: optional(string().check(maxLength(TITLE_LIMIT))),
  mode: optional(enumOf(['quick', 'full'])),
  scenario: optional(nullable(string())),
  overrides: optional(record(string(), object({ level: enumOf([...riskLevels]), reason: noteSchema }))),
  seal: optional(sealSchema),
});

/**
 * The JSON Schema (2020-12) of an assessment's file: every question of the packs with what it takes. Looser than the
 * product where a schema cannot say it: that a date exists, or that "none" excludes other options.
 */
export function assessmentJsonSchema(
  packs: readonly Pick<Pack, 'id' | 'questions'>[],
  cells: readonly string[],
  particulars: readonly string[],
): JsonSchema {
  const questions = new Map(packs.flatMap((pack) => Object.entries(pack.questions)));
  const ids = [...questions.keys()];
  const answers = { $ref: '#/$defs/answers' };
  const { $schema, properties, additionalProperties: _, ...rest } = plain(envelope);
  const parts = properties as Readonly<Record<string, JsonSchema>>;
  return {
    $schema,
    $id: FILE_SCHEMA,
    title: 'MianJian assessment',
    description: '面鉴评估文件：回答按题号给出，没有回答的题不写。',
    ...rest,
    properties: {
      ...parts,
      pack: { ...parts.pack, examples: packs.map(({ id }) => id) },
      overrides: { ...parts.overrides, propertyNames: { enum: cells } },
      answers,
      planned: answers,
      notes: { type: 'object', propertyNames: { enum: ids }, additionalProperties: plain(noteSchema, true) },
      particulars: { type: 'object', propertyNames: { enum: particulars }, additionalProperties: plain(noteSchema, true) },
    },
    required: ['answers'],
    $defs: {
      answers: {
        type: 'object',
        properties: Object.fromEntries([...questions].map(([id, question]) => [id, answerJson(question)])),
        additionalProperties: false,
      },
    },
  };
}

function plain(schema: ZodMiniType, inner = false): JsonSchema {
  const { $schema, ...rest } = toJSONSchema(schema);
  return inner ? rest : { $schema, ...rest };
}

/** What one question takes, with what zod checks by code said in the words of JSON Schema. */
function answerJson(question: Question): JsonSchema {
  const told = { title: question.text.en, description: question.text.zh };
  const { anyOf, ...schema } = plain(answerSchema(question), true);
  if (!Array.isArray(anyOf)) return { ...told, ...schema };
  const branches = anyOf.map((branch: JsonSchema) => {
    if (branch.type === 'number') return { ...branch, type: 'integer' };
    if (branch.type === 'array') return { ...branch, uniqueItems: true };
    return question.kind === 'date' && !('const' in branch)
      ? { ...branch, format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
      : branch;
  });
  return { ...told, ...schema, anyOf: branches };
}
