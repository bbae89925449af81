import type { Signed } from '../db/keeping';
import { shanghaiDate } from '../deadlines/working-days';
import { withoutDetails } from '../exchange/audit-file';
import { type Caller, may } from '../workspace/caller';
import { keptUntil } from '../workspace/retention';
import { audit } from './audit';
import { today } from './evaluate';
import { keeping, repository, together } from './repository';

/** `until`: the last civil date on which it must be kept. */
export type Kept = { readonly until: string; readonly mayWaive: boolean };

const REMOVED_KEPT_DAYS = 30;

const lastDay = (signed: readonly Signed[]) =>
  keptUntil(
    signed.map(({ at }) => shanghaiDate(Date.parse(at))),
    today(),
  );

/**
 * Moves an assessment to the trash. One whose signed report must still be kept stays, unless somebody with the right to
 * keep writes why; null when there is none.
 */
export async function removeAssessment(
  caller: Caller,
  id: string,
  client: string | null,
  reason: string,
): Promise<'removed' | Kept | null> {
  const { workspace, actor } = caller;
  const store = await keeping();
  const until = lastDay(await store.signedOf(workspace, id));
  if (until !== null) {
    const mayWaive = may(caller, 'keep', client);
    if (reason === '' || !mayWaive) return { until, mayWaive };
  }
  return together(async () => {
    if (until !== null) await (await keeping()).waive(workspace, id, actor, reason, until);
    const removed = await (await repository()).remove(workspace, id, actor);
    if (!removed) return null;
    await audit(caller, 'assessment.removed', id, { seq: removed.seq });
    return 'removed';
  });
}

/** Brings an assessment back from the trash; a reason once given for deleting it early no longer holds. False when there is none. */
export async function restoreAssessment(caller: Caller, id: string): Promise<boolean> {
  return together(async () => {
    const restored = await (await repository()).restore(caller.workspace, id, caller.actor);
    if (!restored) return false;
    await (await keeping()).withdrawWaiver(caller.workspace, id);
    await audit(caller, 'assessment.restored', id, { seq: restored.seq });
    return true;
  });
}

/** Erases for good what a workspace deleted more than thirty days ago, except what must still be kept. */
export async function purgeOldRemovals(workspace: string, now: number): Promise<number> {
  const before = new Date(now - REMOVED_KEPT_DAYS * 86_400_000).toISOString();
  const signed = await (await keeping()).signedInTrash(workspace);
  const kept = signed.filter((each) => lastDay([each]) !== null).map(({ assessment }) => assessment);
  return (await repository()).purgeRemoved(workspace, before, [...new Set(kept)]);
}

type Erased = { readonly erased: number } | { readonly problem: 'not-found' | 'name' } | { readonly kept: Kept };

/** Removes a client for good once its name was typed; what must still be kept needs a written reason as well. */
export async function eraseClient(caller: Caller, client: string, typed: string, reason: string): Promise<Erased> {
  const store = await keeping();
  const found = (await store.clients(caller.workspace)).find(({ id }) => id === client);
  if (!found || !may(caller, 'keep', client)) return { problem: 'not-found' };
  if (typed.normalize().trim() !== found.name.normalize().trim()) return { problem: 'name' };
  const until = lastDay(await store.signedOfClient(caller.workspace, client));
  if (until !== null && reason === '') return { kept: { until, mayWaive: true } };
  const erased = await store.eraseClient({ workspace: caller.workspace, client, actor: caller.actor, reason }, withoutDetails);
  return erased === null ? { problem: 'not-found' } : { erased };
}
