import { isAssessmentId } from '@/lib/db/assessments';
import { json, notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { keeping, repository } from '@/lib/service/repository';

/** Brings a deleted assessment back. */
export const POST = door('POST /api/assessments/[id]/restore', async ({ params, caller }) => {
  const { id } = params;
  if (!isAssessmentId(id)) return notFound();
  const restored = await (await repository()).restore(caller.workspace, id, caller.actor);
  if (!restored) return notFound();
  await (await keeping()).withdrawWaiver(caller.workspace, id);
  await audit(caller, 'assessment.restored', id, { seq: restored.seq });
  return json({ ok: true });
});
