import { defaultPack } from '@/lib/catalog/index';
import { writtenIds } from '@/lib/catalog/paper-fields';
import { riskCells } from '@/lib/catalog/risk';
import { isAssessmentId } from '@/lib/db/assessments';
import { ANSWERS_LIMIT, readJson } from '@/lib/http/body';
import { parseEdits } from '@/lib/http/edits';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { openFields } from '@/lib/service/answering';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { repository } from '@/lib/service/repository';

/** Saves changed answers and notes, each with the version it was based on. Answers only when everything is durable. */
export const PUT = door('PUT /api/assessments/[id]/answers', async ({ request, params, caller, client }) => {
  const { id } = params;
  if (!isAssessmentId(id)) return notFound();
  const body = await readJson(request, ANSWERS_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = parseEdits(body.value, defaultPack(), riskCells, writtenIds);
  if (!parsed.ok) return badRequest(parsed.problems);
  const store = await repository();
  const open = await openFields(caller, id, client);
  const allowed = parsed.edits.filter(({ field }) => open === 'all' || open.has(field));
  const closed = parsed.edits
    .filter((edit) => !allowed.includes(edit))
    .map(({ op, field }) => ({ op, field, code: 'not-yours' }));
  const saved = await store.saveEdits(caller.workspace, id, caller.actor, allowed, evaluateForStorage);
  if (!saved) return notFound();
  const frozen = saved.frozen.map(({ op, field }) => ({ op, field, code: 'frozen' }));
  return json({ seq: saved.seq, outcomes: saved.outcomes, refused: [...parsed.refused, ...closed, ...frozen] });
});
