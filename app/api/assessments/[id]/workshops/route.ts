import { isQuestion } from '@/lib/catalog/is-question';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { PLAN_LIMIT, parseNewWorkshop } from '@/lib/http/workshop';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { prepareRehearsal, prepareWorkshop } from '@/lib/service/workshop';

/** Prepares a workshop; a rehearsal (`demo`) on a made-up assessment of its own, whose id is answered too. */
export const POST = door('POST /api/assessments/[id]/workshops', async ({ request, params, caller, client }) => {
  const body = await readJson(request, PLAN_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = parseNewWorkshop(body.value, isQuestion);
  if (!parsed.ok) return badRequest(parsed.problems);
  const { plan, demo } = parsed.value;
  const { locale: language } = await requestLanguage();
  if (demo) {
    const made = await prepareRehearsal(caller, { client, plan, language });
    return made ? json(made, 201) : json({ error: 'no-right' }, 403);
  }
  const id = await prepareWorkshop(caller, { assessment: params.id, plan, language });
  return id === null ? notFound() : json({ id, assessment: params.id }, 201);
});
