import { packFor } from '../catalog/index';
import { isAssessmentId } from '../db/assessments';
import type { LoadedAssessment } from '../db/lifecycle';
import { type FieldValues, fieldValues } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { repository } from './repository';

export type OpenAssessment = LoadedAssessment & FieldValues & { readonly pack: Pack };

/** An assessment with the pack in force on its reference date, answers, notes, planned answers and stated risk levels; null when the id is malformed, unknown, not the caller's or removed. */
export async function openAssessment(caller: Caller, id: string): Promise<OpenAssessment | null> {
  if (!isAssessmentId(id)) return null;
  const loaded = await (await repository()).load(caller.workspace, id);
  if (!loaded || loaded.assessment.deletedAt !== null) return null;
  const values = fieldValues(loaded.fields);
  return { ...loaded, ...values, pack: packFor(loaded.assessment.pack, values.answers, { today: today() }) };
}
