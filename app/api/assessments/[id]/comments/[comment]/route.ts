import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { commentChangeSchema, parseReview, REVIEW_LIMIT } from '@/lib/http/review';
import { door } from '@/lib/service/door';
import { comments } from '@/lib/service/review';

/** Changes or takes away one's own comment, or settles its thread. */
export const PATCH = door('PATCH /api/assessments/[id]/comments/[comment]', async ({ request, params, caller }) => {
  const body = await readJson(request, REVIEW_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseReview(commentChangeSchema, body.value);
  if ('bad' in read) return read.bad;
  const store = await comments();
  const { id, comment } = params;
  const { workspace, actor, name } = caller;
  const change = read.data;
  const done =
    'resolved' in change
      ? await store.resolve(workspace, id, comment, change.resolved ? { name } : null)
      : 'deleted' in change
        ? await store.remove(workspace, id, comment, { actor, version: change.version })
        : await store.edit(workspace, id, comment, { actor, ...change });
  if (done === null) return notFound();
  return done === 'done' ? json({ ok: true }) : json({ error: 'refused', why: done }, 409);
});
