import { isAssessmentId } from '@/lib/db/assessments';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { repository } from '@/lib/service/repository';

/** Turns a quick check into a full assessment; every answer stays. Works without JavaScript. */
export const POST = door('POST /api/assessments/[id]/full', async ({ params, caller }) => {
  const { id } = params;
  if (!isAssessmentId(id)) return notFound();
  const { workspace, actor } = caller;
  const changed = await (await repository()).setMode(workspace, id, actor, 'full', evaluateForStorage);
  // What is handed in or signed stands; the review page says who can open it.
  if (changed === 'frozen') return new Response(null, { status: 303, headers: { location: `/assessments/${id}/result/review` } });
  return changed ? new Response(null, { status: 303, headers: { location: `/assessments/${id}/organisation` } }) : notFound();
});
