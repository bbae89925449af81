import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { readJson } from '@/lib/http/body';
import { badRequest, notFound } from '@/lib/http/respond';
import { decisionSchema, parseReview, REVIEW_LIMIT } from '@/lib/http/review';
import { wholeReport } from '@/lib/schema/report-options';
import { door } from '@/lib/service/door';
import { moveReview, outcomeResponse } from '@/lib/service/review';
import { signOff } from '@/lib/service/sign-off';

/** Asks for changes, or signs off and keeps the report as it was signed. */
export const POST = door('POST /api/assessments/[id]/review/decision', async ({ request, params, caller, client }) => {
  const body = await readJson(request, REVIEW_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseReview(decisionSchema, body.value);
  if ('bad' in read) return read.bad;
  const asked = read.data;
  const outcome =
    asked.move === 'ask-changes'
      ? await moveReview(caller, client, params.id, { id: asked.move, seq: asked.seq, reason: asked.reason })
      : await signOff(caller, client, params.id, { ...asked, options: wholeReport(asked.language) }, (model, format, enclosed) =>
          renderInWorker(model, workerFile(format), enclosed, request),
        );
  return outcome ? outcomeResponse(outcome) : notFound();
});
