import { badRequest, json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { workshopOf } from '@/lib/service/workshop';
import { shownConsequences } from '@/lib/service/workshop-consequences';

/** What each answer to a question of the plan would do to the verdict. */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/consequences', async ({ request, params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const question = new URL(request.url).searchParams.get('question') ?? '';
  const { locale } = await requestLanguage();
  const consequences = await shownConsequences(caller, { assessment: params.id, workshop: params.workshop, question }, locale);
  return consequences ? json({ consequences }) : badRequest([{ path: 'question', message: 'not-in-plan' }]);
});
