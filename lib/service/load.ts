import { defaultPack, findPack } from '../catalog/index';
import { isAssessmentId } from '../db/assessments';
import { answersOf } from '../db/fields';
import type { LoadedAssessment } from '../db/lifecycle';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import { localOwner, repository } from './repository';

export type OpenAssessment = LoadedAssessment & {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
};

/** An assessment with its pack, answers and notes; null when the id is malformed, unknown, not the caller's or removed. */
export async function openAssessment(id: string): Promise<OpenAssessment | null> {
  if (!isAssessmentId(id)) return null;
  const loaded = await (await repository()).load(localOwner.workspace, id);
  if (!loaded || loaded.assessment.deletedAt !== null) return null;
  const notes: Record<string, string> = {};
  for (const { field, value } of loaded.fields)
    if (field.startsWith('n:') && typeof value === 'string') notes[field.slice(2)] = value;
  return { ...loaded, pack: findPack(loaded.assessment.pack) ?? defaultPack(), answers: answersOf(loaded.fields), notes };
}
