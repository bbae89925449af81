import type { Answers, AnswerValue } from '../schema/answer';
import type { FieldName } from './schema';

/** A field as stored; `value` null when cleared. */
export type Field = { readonly field: FieldName; readonly value: AnswerValue | null; readonly version: number };

/** Whether a text names a field: `q:` (answer) or `n:` (note) and a question id. The id is not looked up. */
export function isFieldName(value: string): value is FieldName {
  return /^[qn]:[a-z0-9][a-z0-9-]{0,99}$/.test(value);
}

/** Whether a field holds a question's answer or a note on it. */
export function fieldKind(field: FieldName): 'answer' | 'note' {
  return field.startsWith('q:') ? 'answer' : 'note';
}

/** A value as its column holds it: JSON, or null for a cleared field. */
export function toColumn(value: AnswerValue | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The value a column holds. */
export function fromColumn(column: string | null): AnswerValue | null {
  return column === null ? null : JSON.parse(column);
}

/** The answers among stored fields, by question id; notes and cleared fields are left out. */
export function answersOf(fields: Iterable<Field>): Answers {
  const given: [string, AnswerValue][] = [];
  for (const { field, value } of fields) {
    if (fieldKind(field) === 'answer' && value !== null) given.push([field.slice(2), value]);
  }
  return Object.fromEntries(given);
}
