import {
  array,
  enum as enumOf,
  literal,
  maximum,
  maxLength,
  minimum,
  minLength,
  number,
  refine,
  safeParse,
  string,
  union,
} from 'zod/mini';
import { optionIds, type Question } from './question';

/** The wire value for "don't know". In a list it means "and the rest I don't know". */
export const UNSURE = 'unknown';

/** The option that excludes every other in a multiple-choice question. */
export const NONE = 'none';

/** Longest text answer or note, in UTF-16 units. */
export const TEXT_LIMIT = 10_000;

/** An answer as stored and exchanged: option id, option ids, number, civil date, text, or "unknown". */
export type AnswerValue = string | number | readonly string[];

/** Answers by question id. An absent id is unanswered: neither no, nor zero, nor pass. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Whether a text can be stored on both databases and printed: no NUL, no lone surrogate. */
const storable = (text: string) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** Whether a string is a real civil date written YYYY-MM-DD, from 1990 to 2100. */
export function isCivilDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time) || value < '1990-01-01' || value > '2100-12-31') return false;
  return new Date(time).toISOString().startsWith(value);
}

const textSchema = string('not-a-text').check(maxLength(TEXT_LIMIT, 'too-long'), refine(storable, 'bad-characters'));

/** The schema of a note: plain text within the limit. */
export const noteSchema = textSchema;

function valueSchema(question: Question) {
  if (question.kind === 'text') return textSchema;
  if (question.kind === 'date') return string('not-a-date').check(refine(isCivilDate, 'not-a-date'));
  if (question.kind === 'number') {
    return number('not-a-number').check(
      refine(Number.isInteger, 'not-whole'),
      minimum(question.min, 'too-small'),
      maximum(question.max, 'too-large'),
    );
  }
  const ids = optionIds(question);
  if (question.kind !== 'multi') return enumOf([...ids], 'not-an-option');
  return array(enumOf([UNSURE, ...ids], 'not-an-option'), 'not-a-list').check(
    minLength(1, 'empty-list'),
    refine((list) => new Set(list).size === list.length, 'repeated-option'),
    refine((list) => !(list.includes(NONE) && list.length > 1), 'none-with-others'),
  );
}

/** The zod schema of one question's answer, "don't know" included. Issue messages are the codes of `problemCodes`. */
export function answerSchema(question: Question) {
  if (question.kind === 'text') return textSchema;
  return union([literal(UNSURE), valueSchema(question)]);
}

const problemCodes = [
  'not-a-text',
  'too-long',
  'bad-characters',
  'not-a-date',
  'not-a-number',
  'not-whole',
  'too-small',
  'too-large',
  'not-an-option',
  'not-a-list',
  'empty-list',
  'repeated-option',
  'none-with-others',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Checks a note on a question; null when it can be stored. */
export function checkNote(value: unknown): ProblemCode | null {
  const parsed = safeParse(noteSchema, value);
  return parsed.success ? null : (problemCodes.find((code) => code === parsed.error.issues[0]?.message) ?? 'not-a-text');
}

const schemas = new WeakMap<Question, ReturnType<typeof valueSchema>>();

/** Checks one answer; null when it fits, else the code of the first problem and, inside a list, its position. */
export function checkAnswer(question: Question, value: unknown): { code: ProblemCode; index?: number } | null {
  const identity = question.kind === 'text' && question.identity === true;
  if (value === UNSURE && !identity) return null;
  let schema = schemas.get(question);
  if (!schema) {
    schema = valueSchema(question);
    schemas.set(question, schema);
  }
  const parsed = safeParse(schema, value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  const known = problemCodes.find((code) => code === issue?.message);
  const index = issue?.path[0];
  return { code: known ?? 'not-a-text', ...(typeof index === 'number' ? { index } : {}) };
}

/** Whether an answer says, wholly or in part, "don't know". */
export function isUnsure(value: AnswerValue | undefined): boolean {
  return value === UNSURE || (Array.isArray(value) && value.includes(UNSURE));
}
