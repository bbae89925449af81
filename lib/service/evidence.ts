import { createHash } from 'node:crypto';
import { defaultPack } from '../catalog/index';
import { env } from '../env';
import { evidenceName, evidenceType } from '../exchange/evidence-type';
import type { EvidenceFile, EvidenceKind, EvidenceProblem } from '../schema/evidence';
import { type Caller, may } from '../workspace/caller';
import { openFields } from './answering';
import { evidenceFiles, remediationTasks } from './repository';

type Place = { readonly assessment: string; readonly client: string | null };
type Target = { readonly kind: EvidenceKind; readonly target: string };

type Attached =
  | { readonly ok: true; readonly file: EvidenceFile }
  | { readonly ok: false; readonly problem: EvidenceProblem | 'not-found' };

/** Whether there is such a question, finding or task to attach a file to. */
async function knownTarget({ workspace }: Caller, { assessment }: Place, { kind, target }: Target): Promise<boolean> {
  if (kind === 'task') return (await (await remediationTasks()).find(workspace, assessment, target)) !== null;
  const pack = defaultPack();
  if (kind === 'question') return Object.hasOwn(pack.questions, target);
  return pack.rules.some((rule) => rule.id === target);
}

/**
 * Whether the caller may attach files here and take them off: where it may change the answer, at findings where it may change all,
 * and at tasks where it manages or is in charge.
 */
async function mayAttach(caller: Caller, { assessment, client }: Place, { kind, target }: Target): Promise<boolean> {
  if (kind === 'task') {
    const task = await (await remediationTasks()).find(caller.workspace, assessment, target);
    return task !== null && (may(caller, 'manage', client) || task.owner === caller.actor);
  }
  const open = await openFields(caller, assessment, client);
  return open === 'all' || (kind === 'question' && open.has(`q:${target}`));
}

/** Attaches a file, its type told by its bytes and its name cleaned; else why it is not taken. */
export async function attach(
  caller: Caller,
  place: Place,
  { kind, target }: Target,
  given: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Attached> {
  if (!(await knownTarget(caller, place, { kind, target }))) return { ok: false, problem: 'unknown-target' };
  if (!(await mayAttach(caller, place, { kind, target }))) return { ok: false, problem: 'not-yours' };
  return keepFile(caller, place.assessment, { kind, target }, given);
}

/** Keeps a file for whoever was found allowed to attach it, its type told by its bytes and its name cleaned; else why it is not taken. */
export async function keepFile(
  { workspace, actor, name: actorName }: Pick<Caller, 'workspace' | 'actor' | 'name'>,
  assessment: string,
  { kind, target }: Target,
  given: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Attached> {
  const { bytes } = given;
  const told = evidenceType(bytes, given.name);
  if (!told.ok) return told;
  const name = evidenceName(given.name, told.type);
  if (name === '') return { ok: false, problem: 'no-name' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { workspace, assessment, kind, target, name, type: told.type, sha256, bytes, actor, actorName };
  const added = await (await evidenceFiles()).add(file, env().evidenceBytes);
  if (added === 'full') return { ok: false, problem: 'workspace-full' };
  if (added === 'frozen') return { ok: false, problem: 'frozen' };
  return added ? { ok: true, file: added } : { ok: false, problem: 'not-found' };
}

/** Takes a file off or puts it back. */
export async function setRemoved(caller: Caller, place: Place, id: string, removed: boolean): Promise<Attached> {
  const store = await evidenceFiles();
  const attachedTo = await store.find(caller.workspace, place.assessment, id);
  if (!attachedTo) return { ok: false, problem: 'not-found' };
  if (!(await mayAttach(caller, place, attachedTo))) return { ok: false, problem: 'not-yours' };
  const file = await store.setRemoved(caller.workspace, place.assessment, id, caller.actor, removed);
  if (file === 'frozen') return { ok: false, problem: 'frozen' };
  return file ? { ok: true, file } : { ok: false, problem: 'not-found' };
}
