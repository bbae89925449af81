import { door } from '@/lib/service/door';
import { liveForLink } from '@/lib/service/live-assessment';
import { respondentAsking } from '@/lib/service/respondent';

/** A stream that says when answers changed, to whoever holds a personal link. */
export const GET = door('GET /api/answer/live', async ({ request }) => {
  const respondent = await respondentAsking(request);
  return respondent instanceof Response ? respondent : liveForLink(request, respondent);
});
