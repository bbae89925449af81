import { readJson } from '@/lib/http/body';
import { badRequest, notFound } from '@/lib/http/respond';
import { parseReview, REVIEW_LIMIT, submitSchema } from '@/lib/http/review';
import { door } from '@/lib/service/door';
import { moveReview, outcomeResponse } from '@/lib/service/review';

/** Hands an assessment in for review, takes it back, or starts a new version of a signed one. */
export const POST = door('POST /api/assessments/[id]/review', async ({ request, params, caller, client }) => {
  const body = await readJson(request, REVIEW_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseReview(submitSchema, body.value);
  if ('bad' in read) return read.bad;
  const { move, seq, reason = '' } = read.data;
  const outcome = await moveReview(caller, client, params.id, { id: move, seq, reason });
  return outcome ? outcomeResponse(outcome) : notFound();
});
