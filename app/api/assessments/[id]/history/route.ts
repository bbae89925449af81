import { isAssessmentId } from '@/lib/db/assessments';
import { json, notFound } from '@/lib/http/respond';
import { isFieldName } from '@/lib/schema/field';
import { door } from '@/lib/service/door';
import { repository } from '@/lib/service/repository';

/** Who changed one answer, when, from what to what; newest first. */
export const GET = door('GET /api/assessments/[id]/history', async ({ request, params, caller }) => {
  const { id } = params;
  const field = new URL(request.url).searchParams.get('field') ?? '';
  if (!isAssessmentId(id) || !isFieldName(field)) return notFound();
  return json({ events: await (await repository()).history(caller.workspace, id, { field, limit: 50 }) });
});
