import { isAssessmentId } from '../db/assessments';
import { type Caller, may, mayAnywhere } from '../workspace/caller';
import { type Demand, type DoorKey, doors } from '../workspace/doors';
import { portfolios, workspaces } from './repository';

/** Somebody let in; `client` is that of the assessment or portfolio in the address, null where there is none. */
export type Admitted = { readonly caller: Caller; readonly client: string | null };
/** Somebody kept out, and who it was where that is known. */
type Refused = { readonly refused: 'sign-in' | 'second-factor' | 'no-right' | 'not-found'; readonly caller: Caller | null };
export type Admission = Admitted | Refused;

/**
 * Decides whether whoever asks (`callerOf`) passes a door: the one place that asks which workspace, which right. What lies in
 * another workspace, or belongs to a client the caller has no part in, looks as if it did not exist.
 */
export async function admit(key: DoorKey, caller: Caller | null, id?: string): Promise<Admission> {
  const demand: Demand = doors[key];
  if (!caller) return { refused: 'sign-in', caller };
  if (demand === 'public' || demand === 'account') return { caller, client: null };
  if (caller.wantedFactor?.owed) return { refused: 'second-factor', caller };
  if (demand === 'member') return { caller, client: null };
  if (demand.of === 'workspace' || demand.of === 'somewhere') {
    const allowed = demand.of === 'workspace' ? may(caller, demand.right, null) : mayAnywhere(caller, demand.right);
    return allowed ? { caller, client: null } : { refused: 'no-right', caller };
  }
  const found = id !== undefined && isAssessmentId(id) ? await clientOf(demand.of, caller.workspace, id) : undefined;
  if (!found || !may(caller, 'read', found.client)) return { refused: 'not-found', caller };
  return may(caller, demand.right, found.client) ? { caller, client: found.client } : { refused: 'no-right', caller };
}

/** Which client the thing in the address belongs to; null where the workspace has no such thing. */
async function clientOf(thing: 'assessment' | 'portfolio', workspace: string, id: string) {
  return thing === 'portfolio' ? (await portfolios()).find(workspace, id) : (await workspaces()).clientOf(workspace, id);
}
