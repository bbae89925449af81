import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { parseReview, readSchema } from '@/lib/http/review';
import { door } from '@/lib/service/door';
import { comments } from '@/lib/service/review';

/** Remembers up to which comment the caller has read. */
export const PUT = door('PUT /api/assessments/[id]/comments/read', async ({ request, params, caller }) => {
  const body = await readJson(request, 1024);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseReview(readSchema, body.value);
  if ('bad' in read) return read.bad;
  const done = await (await comments()).markRead(caller.workspace, params.id, caller.actor, read.data);
  return done ? json({ ok: true }) : notFound();
});
