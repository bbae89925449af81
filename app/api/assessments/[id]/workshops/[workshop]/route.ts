import { isQuestion } from '@/lib/catalog/is-question';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { PLAN_LIMIT, parsePlanChange } from '@/lib/http/workshop';
import { door } from '@/lib/service/door';
import { removeWorkshop, savePlan, workshopOf } from '@/lib/service/workshop';

/** Saves the plan of a workshop not yet opened; 409 with what stands where somebody else saved it first, or the room was opened. */
export const PATCH = door('PATCH /api/assessments/[id]/workshops/[workshop]', async ({ request, params, caller }) => {
  const found = await workshopOf(caller, params.id, params.workshop);
  if (!found) return notFound();
  const body = await readJson(request, PLAN_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = parsePlanChange(body.value, isQuestion);
  if (!parsed.ok) return badRequest(parsed.problems);
  const version = await savePlan(caller, params.id, params.workshop, parsed.value.base, parsed.value.plan);
  if (version !== null) return json({ version });
  const current = await workshopOf(caller, params.id, params.workshop);
  if (!current) return notFound();
  return json({ error: 'conflict', version: current.version, status: current.status, plan: current.plan }, 409);
});

/** Deletes a workshop that was never opened. */
export const DELETE = door('DELETE /api/assessments/[id]/workshops/[workshop]', async ({ params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const gone = await removeWorkshop(caller, params.id, params.workshop);
  return gone ? json({ ok: true }) : json({ error: 'opened' }, 409);
});
