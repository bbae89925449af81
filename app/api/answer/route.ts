import { json } from '@/lib/http/respond';
import { door, windowOf } from '@/lib/service/door';
import { publish } from '@/lib/service/live';
import { repository } from '@/lib/service/repository';
import { noteUse, respondentAsking, respondentView } from '@/lib/service/respondent';
import { saveAnswers } from '@/lib/service/save-answers';

const gone = () => json({ error: 'gone' }, 410);

/** What changed after event `since` in the fields of a personal link, and which of its questions are put now. */
export const GET = door('GET /api/answer', async ({ request }) => {
  const respondent = await respondentAsking(request);
  if (respondent instanceof Response) return respondent;
  const since = Number(new URL(request.url).searchParams.get('since') ?? 0);
  if (!Number.isSafeInteger(since) || since < 0) return gone();
  const { workspace, assessment } = respondent.linked;
  // The view comes after the changes, so that it knows every field among them.
  const changes = await (await repository()).changesSince(workspace, assessment, since);
  const view = await respondentView(respondent, 'zh');
  if (!view || !changes || changes.deleted) return gone();
  const own = new Set(view.fields.map(({ field }) => field));
  const fields = changes.fields.filter(({ field }) => own.has(field));
  return json({ seq: changes.seq, deleted: false, fields, asked: view.asked });
});

/** Saves what a respondent answered by a personal link, once a name was given; nothing but the assigned questions. */
export const PUT = door('PUT /api/answer', async ({ request }) => {
  const respondent = await respondentAsking(request);
  if (respondent instanceof Response) return respondent;
  const { linked, caller } = respondent;
  if (linked.link.statedName === null) return json({ error: 'name-first' }, 409);
  const saved = await saveAnswers(request, caller, linked.assessment, null);
  if (saved instanceof Response) return saved;
  const view = saved && (await respondentView(respondent, 'zh'));
  if (!view) return gone();
  publish(`assessment/${linked.assessment}/answers`, windowOf(request));
  await noteUse(respondent, false);
  return json({ ...saved, asked: view.asked });
});
