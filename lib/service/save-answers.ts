import { defaultPack } from '../catalog/index';
import { writtenIds } from '../catalog/paper-fields';
import { riskCells } from '../catalog/risk';
import type { EvaluateAhead } from '../db/evaluation';
import { ANSWERS_LIMIT, readJson } from '../http/body';
import { parseEdits } from '../http/edits';
import { badRequest } from '../http/respond';
import type { Caller } from '../workspace/caller';
import { openFields } from './answering';
import { evaluateForStorage } from './evaluate';
import { evaluationThread } from './evaluation-thread';
import { repository } from './repository';

/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianEvaluation?: EvaluateAhead };
shared.mianjianEvaluation ??= evaluationThread(evaluateForStorage);

/**
 * Saves the changed answers and notes in a request as far as they are open to the caller; what is not is refused as
 * `not-yours`, and as `frozen` what is handed in or signed. Null where there is no such assessment, a response where the request itself is at fault.
 */
export async function saveAnswers(request: Request, caller: Caller, id: string, client: string | null) {
  const body = await readJson(request, ANSWERS_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = parseEdits(body.value, defaultPack(), riskCells, writtenIds);
  if (!parsed.ok) return badRequest(parsed.problems);
  const open = await openFields(caller, id, client);
  const allowed = parsed.edits.filter(({ field }) => open === 'all' || open.has(field));
  const closed = parsed.edits
    .filter((edit) => !allowed.includes(edit))
    .map(({ op, field }) => ({ op, field, code: 'not-yours' }));
  const store = await repository();
  const saved = await store.saveEdits(caller.workspace, id, caller.actor, allowed, evaluateForStorage, shared.mianjianEvaluation);
  const frozen = saved?.frozen.map(({ op, field }) => ({ op, field, code: 'frozen' })) ?? [];
  return saved && { seq: saved.seq, outcomes: saved.outcomes, refused: [...parsed.refused, ...closed, ...frozen] };
}
