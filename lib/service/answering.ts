import type { FieldName } from '../schema/field';
import { type FrozenState, frozenIn } from '../schema/review';
import { type Caller, may } from '../workspace/caller';

/** The fields of an assessment a caller may change: all, or those named. */
export type OpenFields = 'all' | ReadonlySet<FieldName>;

/** Which fields of an assessment of `client` the caller may change. */
export async function openFields(caller: Caller, _assessment: string, client: string | null): Promise<OpenFields> {
  return may(caller, 'answer', client) ? 'all' : new Set();
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
