import type { AnswerValue } from '../schema/answer';
import { type FieldKind, type FieldName, splitField } from '../schema/field';

/** A field of a version; `value` null when cleared. */
export type VersionField = { readonly field: FieldName; readonly value: AnswerValue | null };
/** A field as it stands, with the version an edit of it is based on. */
type StandingField = VersionField & { readonly version: number };

const order: readonly FieldKind[] = ['answer', 'note', 'plan', 'level', 'reason', 'particular'];

/** The fields in which two versions differ, answers first; a field that was cleared is as one never set. */
export function changedFields(before: readonly VersionField[], after: readonly VersionField[]): FieldName[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => JSON.stringify(was.get(field) ?? null) !== JSON.stringify(is.get(field) ?? null))
    .sort((a, b) => order.indexOf(splitField(a).kind) - order.indexOf(splitField(b).kind));
}

/** The edits that lead from the fields as they stand back to those of an earlier version; of the fields named, where any are. */
export function restoreEdits(
  standing: readonly StandingField[],
  target: readonly VersionField[],
  only: readonly FieldName[] | null,
): { readonly field: FieldName; readonly value: AnswerValue | null; readonly base: number }[] {
  const values = valuesOf(target);
  const versions = new Map(standing.map(({ field, version }) => [field, version]));
  return changedFields(standing, target)
    .filter((field) => only === null || only.includes(field))
    .map((field) => ({ field, value: values.get(field) ?? null, base: versions.get(field) ?? 0 }));
}

function valuesOf(fields: readonly VersionField[]): Map<FieldName, AnswerValue | null> {
  return new Map(fields.map(({ field, value }) => [field, value]));
}
