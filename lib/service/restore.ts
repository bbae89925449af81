import { defaultPack } from '../catalog/index';
import { particularIds } from '../catalog/particulars';
import { riskCells } from '../catalog/risk';
import type { Edit, SavedEdits } from '../db/edits';
import type { Version } from '../db/history';
import { fieldProblem } from '../http/edits';
import type { FieldName } from '../schema/field';
import type { Caller } from '../workspace/caller';
import { restoreEdits } from '../workspace/versions';
import { openFields } from './answering';
import { evaluateForStorage } from './evaluate';
import { repository } from './repository';

/** What is to be restored: the version after event `version`, whole or these fields of it, into what stood after event `seen`. */
export type RestoreOf = { readonly version: number; readonly seen: number; readonly fields: readonly FieldName[] | null };

export type RestorePlan = {
  readonly target: Version;
  readonly standing: Version;
  readonly edits: readonly Omit<Edit, 'op'>[];
  /** Fields the caller may not change, and fields whose earlier value no longer fits its question. */
  readonly closed: readonly FieldName[];
  readonly unfit: readonly FieldName[];
};

/** The ordinary edits that restore a version, each based on what the caller has seen; null where there is no such version. */
export async function restorePlan(
  caller: Caller,
  id: string,
  client: string | null,
  { version, seen, fields }: RestoreOf,
): Promise<RestorePlan | null> {
  const store = await repository();
  const target = await store.versionAt(caller.workspace, id, version);
  const standing = await store.versionAt(caller.workspace, id, seen);
  if (!target || !standing) return null;
  const wanted = restoreEdits(standing.fields, target.fields, fields).map((edit) => ({ ...edit, source: version }));
  const open = await openFields(caller, id, client);
  const mine = wanted.filter(({ field }) => open === 'all' || open.has(field));
  const fits = (edit: Omit<Edit, 'op'>) => fieldProblem(edit, defaultPack(), riskCells, particularIds) === null;
  return {
    target,
    standing,
    edits: mine.filter(fits),
    closed: wanted.filter((edit) => !mine.includes(edit)).map(({ field }) => field),
    unfit: mine.filter((edit) => !fits(edit)).map(({ field }) => field),
  };
}

export type Restored = {
  /** Number of the last event after restoring. */
  readonly seq: number;
  readonly restored: readonly FieldName[];
  /** Fields somebody changed since; nothing was done to them. */
  readonly conflicts: readonly FieldName[];
};

/** Restores a version under a name of its own (`op`), so that the same request sent twice does it once; null where there is no such version. */
export async function restoreVersion(
  caller: Caller,
  id: string,
  client: string | null,
  { op, ...wanted }: RestoreOf & { readonly op: string },
): Promise<Restored | null> {
  const plan = await restorePlan(caller, id, client, wanted);
  if (!plan) return null;
  const edits = plan.edits.map((edit) => ({ ...edit, op: `${op}:${edit.field}` }));
  const saved = await (await repository()).saveEdits(caller.workspace, id, caller.actor, edits, evaluateForStorage);
  return saved ? restoredFrom(saved, edits) : null;
}

function restoredFrom({ seq, outcomes }: SavedEdits, edits: readonly Edit[]): Restored {
  const fieldOf = new Map(edits.map(({ op, field }) => [op, field]));
  const named = (conflict: boolean) =>
    outcomes.filter(({ status }) => (status === 'conflict') === conflict).flatMap(({ op }) => fieldOf.get(op) ?? []);
  return { seq, restored: named(false), conflicts: named(true) };
}
