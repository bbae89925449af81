import * as z from 'zod/mini';
import { isAssessmentId } from '@/lib/db/assessments';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { importArchive, previewArchive } from '@/lib/service/archive';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { archives } from '@/lib/service/repository';

const bodySchema = z.strictObject({
  parts: z.int().check(z.minimum(1), z.maximum(9999)),
  /** Of the archive that was previewed; without it nothing is stored, and what would come in is told. */
  hash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

/** Says what an archive sent in parts would bring, or takes it in; 422 with what is wrong with it, and nothing stored. */
export const POST = door('POST /api/archives/[upload]', async ({ request, params, caller }) => {
  if (!isAssessmentId(params.upload)) return notFound();
  const body = await readShape(request, bodySchema);
  if ('refused' in body) return body.refused;
  const { parts, hash } = body.data;
  const done =
    hash === undefined
      ? await previewArchive(caller, params.upload, parts)
      : await importArchive(caller, params.upload, parts, hash);
  if (done.ok) return json(done.value, hash === undefined ? 200 : 201);
  return badRequest([{ path: done.problem.place, message: done.problem.code }]);
});

/** Throws away what was sent. */
export const DELETE = door('DELETE /api/archives/[upload]', async ({ params, caller }) => {
  if (!isAssessmentId(params.upload)) return notFound();
  await (await archives()).drop(caller.workspace, params.upload);
  return json({ ok: true });
});
