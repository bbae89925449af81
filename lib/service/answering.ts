import type { FieldName } from '../schema/field';
import { type Caller, may } from '../workspace/caller';

/** The fields of an assessment a caller may change: all, or those named. */
export type OpenFields = 'all' | ReadonlySet<FieldName>;

/** Which fields of an assessment of `client` the caller may change. */
export async function openFields(caller: Caller, _assessment: string, client: string | null): Promise<OpenFields> {
  return may(caller, 'answer', client) ? 'all' : new Set();
}
