import { defaultPack } from '../catalog/index';
import type { FieldName } from '../schema/field';
import { type FrozenState, frozenIn } from '../schema/review';
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

/** Why an assessment cannot be changed by whoever looks at it: where its review stands, or that nothing in it is theirs to answer. */
export type Closed = FrozenState | 'no-right';

/** Why the caller may change nothing in an assessment of `client`; null where something is open. */
export async function closedTo(
  caller: Caller,
  { id, status }: { readonly id: string; readonly status: string },
  client: string | null,
): Promise<Closed | null> {
  const frozen = frozenIn(status);
  if (frozen) return frozen;
  const open = await openFields(caller, id, client);
  return open === 'all' || open.size > 0 ? null : 'no-right';
}
