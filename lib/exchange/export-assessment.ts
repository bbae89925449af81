import type { Pack } from '../schema/pack';
import { type AssessmentFile, FILE_FORMAT, FILE_SCHEMA, FILE_VERSION } from './assessment-file';

export type ExportInput = Pick<
  AssessmentFile,
  'title' | 'mode' | 'scenario' | 'answers' | 'notes' | 'planned' | 'overrides' | 'particulars'
>;

/**
 * The file of one assessment. Answers and notes come in the order of the question bank, so two exports can be compared;
 * those on questions the pack does not have are left out, as `parseAssessment` would refuse them.
 */
export function exportAssessment(pack: Pick<Pack, 'id' | 'questions'>, input: ExportInput): AssessmentFile {
  const ids = Object.keys(pack.questions);
  return {
    $schema: FILE_SCHEMA,
    format: FILE_FORMAT,
    version: FILE_VERSION,
    pack: pack.id,
    title: input.title,
    mode: input.mode,
    scenario: input.scenario,
    answers: inOrder(ids, input.answers),
    notes: inOrder(ids, input.notes),
    ...some('planned', inOrder(ids, input.planned ?? {})),
    ...some('overrides', input.overrides ?? {}),
    ...some('particulars', input.particulars ?? {}),
  };
}

/** The part under its name, or nothing where it is empty. */
function some<K extends string, T extends object>(name: K, part: T): { readonly [key in K]?: T } {
  return Object.keys(part).length === 0 ? {} : ({ [name]: part } as { [key in K]: T });
}

function inOrder<T>(ids: readonly string[], values: Readonly<Record<string, T>>): Record<string, T> {
  const found: [string, T][] = [];
  for (const id of ids) {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value !== undefined) found.push([id, value]);
  }
  return Object.fromEntries(found);
}
