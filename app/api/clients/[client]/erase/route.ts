import * as z from 'zod/mini';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { eraseClient } from '@/lib/service/keeping';

const bodySchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  reason: z._default(z.string().check(z.trim(), z.maxLength(2000)), ''),
});

/** Erases a client for good once its name was typed; 409 while a signed report must be kept and no reason is given. */
export const POST = door('POST /api/clients/[client]/erase', async ({ request, params, caller }) => {
  const body = await readJson(request, 16_384);
  const parsed = z.safeParse(bodySchema, body.ok ? body.value : null);
  if (!parsed.success) return badRequest([{ path: 'name', message: 'name' }]);
  const { name, reason } = parsed.data;
  const done = await eraseClient(caller, params.client, name, reason);
  if ('kept' in done) return json({ error: 'kept', ...done.kept }, 409);
  if ('erased' in done) return json(done);
  return done.problem === 'not-found' ? notFound() : badRequest([{ path: 'name', message: 'name' }]);
});
