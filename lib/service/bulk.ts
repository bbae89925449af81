import { AppError } from '../errors';
import type { Strings } from '../i18n/strings';
import { log, traceOf } from '../log';
import type { Locale } from '../schema/text';
import { type Caller, may } from '../workspace/caller';
import type { ListQuery } from '../workspace/work-list';
import { audit } from './audit';
import { removeAssessment, restoreAssessment } from './keeping';
import { listedTitle } from './list-row';
import type { BulkAction, BulkFault, BulkOutcome, BulkStep } from './list-types';
import { publish } from './live';
import { knownClient, repository, together, workLists } from './repository';
import { couldRead, filterOf } from './work-list';

/** Most assessments changed in one go. */
export const BULK_LIMIT = 200;

/** What is to be done: `to` is the client (null: none) or the person, where the action has one. */
export type BulkOrder = { readonly action: BulkAction; readonly to: string | null };

/** The assessments chosen: by id, or all a query finds, at most BULK_LIMIT of them. */
export async function chosenIds(caller: Caller, chosen: readonly string[] | ListQuery): Promise<readonly string[]> {
  if (Array.isArray(chosen)) return [...new Set(chosen as readonly string[])].slice(0, BULK_LIMIT);
  return (await workLists()).ids(filterOf(caller, chosen as ListQuery), BULK_LIMIT);
}

type Row = Awaited<ReturnType<Awaited<ReturnType<typeof workLists>>['named']>>[number];

/**
 * Does one thing to each of the assessments, one after the other: the caller's right is asked for each, and what fails for
 * one stops no other. What the caller may not read looks as if it were not there.
 */
export async function doToEach(
  caller: Caller,
  ids: readonly string[],
  order: BulkOrder,
  { locale, strings }: { readonly locale: Locale; readonly strings: Strings },
): Promise<BulkOutcome> {
  const rows = new Map((await (await workLists()).named(caller.workspace, ids)).map((row) => [row.id, row]));
  const done: string[] = [];
  const failed: { id: string; title: string; why: BulkFault }[] = [];
  for (const id of ids) {
    const row = rows.get(id);
    const fault = !row || !may(caller, 'read', row.client) ? 'not-found' : await doTo(caller, row, order);
    if (fault === null) {
      done.push(id);
      publish(`assessment/${id}/${order.action === 'remove' ? 'answers' : 'state'}`);
    } else
      failed.push({ id, title: row && fault !== 'not-found' ? listedTitle(row, locale, strings) : id.slice(0, 8), why: fault });
  }
  return {
    done,
    undo: undoOf(
      order,
      done.flatMap((id) => rows.get(id) ?? []),
    ),
    failed,
  };
}

/** What takes an order back: as each was before, those alike together. What cannot be told, or was so before, is left alone. */
function undoOf({ action, to }: BulkOrder, rows: readonly Row[]): readonly BulkStep[] {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0 || action === 'restore') return [];
  if (action === 'remove') return [{ ids, action: 'restore', to: null }];
  if (action === 'template' || action === 'un-template') {
    const back = action === 'template' ? 'un-template' : 'template';
    const changed = rows.filter(({ template }) => (template === 1) !== (action === 'template')).map(({ id }) => id);
    return changed.length === 0 ? [] : [{ ids: changed, action: back, to: null }];
  }
  const steps = new Map<string | null, string[]>();
  for (const { id, client, owner } of rows) {
    const before = action === 'client' ? client : owner;
    if (before !== to && (action === 'client' || before !== null)) steps.set(before, [...(steps.get(before) ?? []), id]);
  }
  return [...steps].map(([before, some]) => ({ ids: some, action, to: before }));
}

/** Does it to one assessment; null when done, else why not. */
async function doTo(caller: Caller, row: Row, order: BulkOrder): Promise<BulkFault | null> {
  if (!may(caller, 'manage', row.client)) return 'no-right';
  try {
    return await together(() => change(caller, row, order));
  } catch (error) {
    log().error({ code: error instanceof AppError ? error.code : 'internal', trace: traceOf(error) }, `bulk ${order.action}`);
    return 'failed';
  }
}

async function change(caller: Caller, { id, client }: Row, { action, to }: BulkOrder): Promise<BulkFault | null> {
  const { workspace, actor } = caller;
  const store = await repository();
  if (action === 'client') {
    if (!may(caller, 'create', to) || !(await knownClient(caller, to))) return 'no-such-client';
    const moved = await store.moveToClient(workspace, id, actor, to);
    if (moved === null || moved === 'frozen') return moved ?? 'not-found';
    await audit(caller, 'assessment.moved', id, { from: client, to });
    return null;
  }
  if (action === 'owner') {
    if (to === null || !(await couldRead(caller, to, client))) return 'not-a-reader';
    if (!(await store.setOwner(workspace, id, actor, to))) return 'not-found';
    await audit(caller, 'assessment.owner-changed', id, { owner: to });
    return null;
  }
  if (action === 'remove') {
    const removed = await removeAssessment(caller, id, client, '');
    if (removed === null) return 'not-found';
    return removed === 'removed' ? null : 'kept';
  }
  if (action === 'restore') {
    return (await restoreAssessment(caller, id)) ? null : 'not-found';
  }
  const template = action === 'template';
  if (!(await store.setTemplate(workspace, id, actor, template))) return 'not-found';
  await audit(caller, template ? 'assessment.offered-as-template' : 'assessment.withdrawn-as-template', id);
  return null;
}
