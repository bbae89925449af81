import { parseName } from '@/lib/http/assignments';
import { readJson } from '@/lib/http/body';
import { badRequest, json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { nameRespondent, respondentAsking } from '@/lib/service/respondent';

/** Takes the name a respondent gives. */
export const PUT = door('PUT /api/answer/name', async ({ request }) => {
  const respondent = await respondentAsking(request);
  if (respondent instanceof Response) return respondent;
  const body = await readJson(request, 4096);
  const parsed = body.ok ? parseName(body.value) : null;
  if (!parsed?.ok) return badRequest(parsed?.problems ?? []);
  await nameRespondent(respondent, parsed.value.name);
  return json({ ok: true });
});
