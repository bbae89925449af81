import { defaultPack } from '@/lib/catalog/index';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { commentSchema, parseReview, REVIEW_LIMIT } from '@/lib/http/review';
import type { CommentPlace } from '@/lib/schema/review';
import { door } from '@/lib/service/door';
import { comments } from '@/lib/service/review';

/** All comments of an assessment in the order they were written, who asks, and up to which they have read. */
export const GET = door('GET /api/assessments/[id]/comments', async ({ params, caller }) => {
  const found = await (await comments()).list(caller.workspace, params.id, caller.actor);
  return json({ ...found, me: caller.actor });
});

/** Adds a comment at a question, a finding or the report; sent twice it stands once. */
export const POST = door('POST /api/assessments/[id]/comments', async ({ request, params, caller }) => {
  const body = await readJson(request, REVIEW_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseReview(commentSchema, body.value);
  if ('bad' in read) return read.bad;
  if (!placed(read.data.place, read.data.target)) return badRequest([{ path: 'target', message: 'no-such-place' }]);
  const written = { ...read.data, actor: caller.actor, actorName: caller.name };
  const done = await (await comments()).add(caller.workspace, params.id, written);
  if (done === null) return notFound();
  return done === 'done' ? json({ ok: true }, 201) : json({ error: 'refused', why: done }, 409);
});

/** Whether there is such a place to comment at. */
function placed(place: CommentPlace, target: string): boolean {
  const { questions, rules } = defaultPack();
  if (place === 'report') return target === '';
  return place === 'question' ? Object.hasOwn(questions, target) : rules.some(({ id }) => id === target);
}
