import { defaultPack, findPack } from '../catalog/index';
import { isAssessmentId } from '../db/assessments';
import type { LoadedAssessment } from '../db/lifecycle';
import { type FieldValues, fieldValues } from '../schema/field';
import type { Pack } from '../schema/pack';
import { localOwner, repository } from './repository';

export type OpenAssessment = LoadedAssessment & FieldValues & { readonly pack: Pack };

/** An assessment with its pack, answers, notes, planned answers and stated risk levels; null when the id is malformed, unknown, not the caller's or removed. */
export async function openAssessment(id: string): Promise<OpenAssessment | null> {
  if (!isAssessmentId(id)) return null;
  const loaded = await (await repository()).load(localOwner.workspace, id);
  if (!loaded || loaded.assessment.deletedAt !== null) return null;
  return { ...loaded, ...fieldValues(loaded.fields), pack: findPack(loaded.assessment.pack) ?? defaultPack() };
}
