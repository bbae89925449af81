import { defaultPack } from '../catalog/index';
import type { FieldName } from '../schema/field';
import { fieldsMeant, linkOfActor } from '../workspace/assigning';
import { type Caller, may } from '../workspace/caller';
import { assignments } from './repository';

/** The fields of an assessment a caller may change: all, or those named. */
export type OpenFields = 'all' | ReadonlySet<FieldName>;

/**
 * Which fields of an assessment of `client` the caller may change: every one with the right to answer; with the right to answer
 * what is assigned, or by a personal link, answers and notes of the questions assigned and not withdrawn; none otherwise.
 */
export async function openFields(caller: Caller, assessment: string, client: string | null): Promise<OpenFields> {
  if (may(caller, 'answer', client)) return 'all';
  if (linkOfActor(caller.actor) === null && !may(caller, 'answer-assigned', client)) return new Set();
  const assigned = await (await assignments()).of(caller.workspace, caller.actor, assessment);
  return fieldsMeant(
    assigned.flatMap(({ targets }) => targets),
    defaultPack().steps,
  );
}
