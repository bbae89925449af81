import { isAssessmentId } from '@/lib/db/assessments';
import { json, notFound } from '@/lib/http/respond';
import { isFieldName } from '@/lib/schema/field';
import { actorNames } from '@/lib/service/actors';
import { door } from '@/lib/service/door';
import { repository } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';

/** Who changed one answer, when, from what to what; newest first. */
export const GET = door('GET /api/assessments/[id]/history', async ({ request, params, caller }) => {
  const { id } = params;
  const field = new URL(request.url).searchParams.get('field') ?? '';
  if (!isAssessmentId(id) || !isFieldName(field)) return notFound();
  const events = await (await repository()).history(caller.workspace, id, { field, limit: 50 });
  const { strings } = await requestLanguage();
  const names = await actorNames(
    caller,
    events.map(({ actor }) => actor),
    strings.history.people,
  );
  return json({ events: events.map(({ op, actor, ...event }) => ({ ...event, who: names.get(actor) ?? '' })) });
});
