import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { COMMAND_LIMIT, parseTriedAnswer } from '@/lib/http/workshop';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { workshopOf } from '@/lib/service/workshop';
import { shownConsequence, shownConsequences } from '@/lib/service/workshop-consequences';

/** What each answer to a question of the plan would do to the verdict. */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/consequences', async ({ request, params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const question = new URL(request.url).searchParams.get('question') ?? '';
  const { locale } = await requestLanguage();
  const consequences = await shownConsequences(caller, { assessment: params.id, workshop: params.workshop, question }, locale);
  return consequences ? json({ consequences }) : badRequest([{ path: 'question', message: 'not-in-plan' }]);
});

/** What one answer would do, for those that are too many to be tried one by one. Nothing is recorded. */
export const POST = door('POST /api/assessments/[id]/workshops/[workshop]/consequences', async ({ request, params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const body = await readJson(request, COMMAND_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = parseTriedAnswer(body.value);
  if (!parsed.ok) return badRequest(parsed.problems);
  const { locale } = await requestLanguage();
  const told = await shownConsequence(caller, { assessment: params.id, workshop: params.workshop }, parsed.value, locale);
  return told.ok ? json({ consequence: told.consequence }) : badRequest([{ path: told.path, message: told.message }]);
});
