import * as z from 'zod/mini';
import { isAssessmentId } from '@/lib/db/assessments';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { isName } from '@/lib/schema/name';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { removeAssessment } from '@/lib/service/keeping';
import { knownClient, repository, together } from '@/lib/service/repository';
import { may } from '@/lib/workspace/caller';

/** What changed after event `since`, for other windows and for coming back from sleep. */
export const GET = door('GET /api/assessments/[id]', async ({ request, params, caller }) => {
  const { id } = params;
  const since = Number(new URL(request.url).searchParams.get('since') ?? 0);
  if (!isAssessmentId(id) || !Number.isSafeInteger(since) || since < 0) return notFound();
  const changes = await (await repository()).changesSince(caller.workspace, id, since);
  return changes ? json(changes) : notFound();
});

const changeSchema = z.strictObject({
  title: z.optional(
    z.string().check(
      z.trim(),
      z.minLength(1),
      z.maxLength(200),
      z.refine((text) => isName(text, 200), 'bad-characters'),
    ),
  ),
  mode: z.optional(z.enum(['quick', 'full'])),
  client: z.optional(z.nullable(z.string())),
});

/** Renames an assessment, turns a quick check into a full assessment, or moves it to another client. */
export const PATCH = door('PATCH /api/assessments/[id]', async ({ request, params, caller }) => {
  const { id } = params;
  if (!isAssessmentId(id)) return notFound();
  const body = await readJson(request, 16_384);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = z.safeParse(changeSchema, body.value);
  if (!parsed.success)
    return badRequest(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
  const store = await repository();
  const { title, mode, client } = parsed.data;
  const { workspace, actor } = caller;
  // A client one may not manage looks like none.
  const known = client === undefined || (may(caller, 'manage', client) && (await knownClient(caller, client)));
  if (!known) return badRequest([{ path: 'client', message: 'unknown-client' }]);
  const renamed = title === undefined ? true : await store.rename(workspace, id, actor, title);
  const turned = mode === undefined ? true : await store.setMode(workspace, id, actor, mode, evaluateForStorage);
  if (renamed === null || turned === null) return notFound();
  if (renamed === 'frozen' || turned === 'frozen') return json({ error: 'frozen' }, 409);
  if (client !== undefined) {
    const moved = await together(async () => {
      const done = await (await repository()).moveToClient(workspace, id, actor, client);
      if (done !== null && done !== 'frozen') await audit(caller, 'assessment.moved', id, { client });
      return done;
    });
    if (moved === null) return notFound();
    if (moved === 'frozen') return json({ error: 'frozen' }, 409);
  }
  return json({ ok: true });
});

const reasonSchema = z.object({ reason: z._default(z.string().check(z.trim(), z.maxLength(2000)), '') });

/** Deletes an assessment; it can be restored for thirty days. What must still be kept stays without a reason (409). */
export const DELETE = door('DELETE /api/assessments/[id]', async ({ request, params, caller, client }) => {
  const { id } = params;
  if (!isAssessmentId(id)) return notFound();
  const body = await readJson(request, 16_384);
  const parsed = z.safeParse(reasonSchema, body.ok ? body.value : {});
  if (!parsed.success) return badRequest([{ path: 'reason', message: 'too-long' }]);
  const done = await removeAssessment(caller, id, client, parsed.data.reason);
  if (done === null) return notFound();
  return done === 'removed' ? json({ ok: true }) : json({ error: 'kept', ...done }, 409);
});
