import type { AnswerValue } from '../schema/answer';
import type { FieldName } from '../schema/field';

/** A field as stored; `value` null when cleared. */
export type Field = { readonly field: FieldName; readonly value: AnswerValue | null; readonly version: number };

/** A value as its column holds it: JSON, or null for a cleared field. */
export function toColumn(value: AnswerValue | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The value a column holds. */
export function fromColumn(column: string | null): AnswerValue | null {
  return column === null ? null : JSON.parse(column);
}
