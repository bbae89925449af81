import { isAssessmentId } from '@/lib/db/assessments';
import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { saveAnswers } from '@/lib/service/save-answers';
import { offerSaving } from '@/lib/service/short-way';

const save = door('PUT /api/assessments/[id]/answers', async ({ request, params, caller, client }) => {
  if (!isAssessmentId(params.id)) return notFound();
  const saved = await saveAnswers(request, caller, params.id, client);
  if (saved instanceof Response) return saved;
  return saved ? json(saved) : notFound();
});

/** Saves changed answers and notes, each with the version it was based on. Answers only when everything is durable. */
export const PUT = offerSaving(save);
