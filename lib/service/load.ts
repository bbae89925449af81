import { packFor } from '../catalog/index';
import { isAssessmentId } from '../db/assessments';
import type { LoadedAssessment } from '../db/lifecycle';
import { type FieldValues, fieldValues } from '../schema/field';
import type { Pack } from '../schema/pack';
import { type Caller, may } from '../workspace/caller';
import { today } from './evaluate';
import { repository } from './repository';

export type OpenAssessment = LoadedAssessment & FieldValues & { readonly pack: Pack };

/** What of an assessment lists need that go over many: without its result. */
export type ReadAssessment = Pick<OpenAssessment, 'assessment' | 'answers' | 'pack'>;

/** Those of these assessments the caller may read, by id, read together. */
export async function readAssessments(caller: Caller, ids: readonly string[]): Promise<ReadonlyMap<string, ReadAssessment>> {
  const found = await (await repository()).loadMany(caller.workspace, ids);
  return new Map(
    found.flatMap(({ assessment, fields }) => {
      if (!may(caller, 'read', assessment.client)) return [];
      const { answers } = fieldValues(fields);
      return [[assessment.id, { assessment, answers, pack: packFor(assessment.pack, answers, { today: today() }) }] as const];
    }),
  );
}

/** An assessment with the pack in force on its reference date, answers, notes, planned answers and stated risk levels; null when the id is malformed, unknown, not the caller's or removed. */
export async function openAssessment(caller: Caller, id: string): Promise<OpenAssessment | null> {
  if (!isAssessmentId(id)) return null;
  const loaded = await (await repository()).load(caller.workspace, id);
  if (!loaded || loaded.assessment.deletedAt !== null) return null;
  const values = fieldValues(loaded.fields);
  return { ...loaded, ...values, pack: packFor(loaded.assessment.pack, values.answers, { today: today() }) };
}
