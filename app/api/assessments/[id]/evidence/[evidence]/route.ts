import * as z from 'zod/mini';
import { attachment } from '@/lib/http/attachment';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { setRemoved } from '@/lib/service/evidence';
import { evidenceFiles } from '@/lib/service/repository';

/** An attached file, always to be saved and never shown by the browser. */
export const GET = door('GET /api/assessments/[id]/evidence/[evidence]', async ({ params, caller }) => {
  const file = await (await evidenceFiles()).read(caller.workspace, params.id, params.evidence);
  if (!file) return notFound();
  return new Response(file.bytes as BodyInit, {
    headers: {
      ...attachment(file.name, file.type),
      'content-length': String(file.size),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  });
});

const bodySchema = z.strictObject({ removed: z.boolean() });

/** Takes a file off, or puts it back. */
export const PATCH = door('PATCH /api/assessments/[id]/evidence/[evidence]', async ({ request, params, caller, client }) => {
  const body = await readJson(request, 1024);
  const parsed = z.safeParse(bodySchema, body.ok ? body.value : null);
  if (!parsed.success) return badRequest([{ path: 'removed', message: 'true, false' }]);
  const place = { assessment: params.id, client };
  const done = await setRemoved(caller, place, params.evidence, parsed.data.removed);
  if (done.ok) return json(done.file);
  if (done.problem === 'not-found') return notFound();
  return badRequest([{ path: 'removed', message: done.problem }], done.problem === 'frozen' ? 409 : 403);
});
