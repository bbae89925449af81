import * as z from 'zod/mini';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { isFieldName } from '@/lib/schema/field';
import { door } from '@/lib/service/door';
import { restoreVersion } from '@/lib/service/restore';

const schema = z.strictObject({
  op: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  version: z.int().check(z.minimum(1)),
  seen: z.int().check(z.minimum(1)),
  fields: z.nullable(z.array(z.string()).check(z.maxLength(1000))),
});

/** Restores an earlier version, whole or these fields of it, as ordinary edits on what the caller has seen. */
export const POST = door('POST /api/assessments/[id]/versions', async ({ request, params, caller, client }) => {
  const body = await readJson(request, 128 * 1024);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = z.safeParse(schema, body.value);
  if (!parsed.success) return badRequest(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  const { fields, ...rest } = parsed.data;
  const restored = await restoreVersion(caller, params.id, client, { ...rest, fields: fields?.filter(isFieldName) ?? null });
  return restored ? json(restored) : notFound();
});
