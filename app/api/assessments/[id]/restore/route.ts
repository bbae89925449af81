import { isAssessmentId } from '@/lib/db/assessments';
import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { restoreAssessment } from '@/lib/service/keeping';

/** Brings a deleted assessment back. */
export const POST = door('POST /api/assessments/[id]/restore', async ({ params, caller }) => {
  const { id } = params;
  if (!isAssessmentId(id)) return notFound();
  return (await restoreAssessment(caller, id)) ? json({ ok: true }) : notFound();
});
