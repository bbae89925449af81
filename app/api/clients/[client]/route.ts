import { z } from 'zod/mini';
import { json, notFound } from '@/lib/http/respond';
import { changeClient } from '@/lib/service/clients';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';

const schema = z.union([z.strictObject({ name: z.string() }), z.strictObject({ archived: z.boolean() })]);

/** Renames a client, archives it or takes it back. */
export const PATCH = door('PATCH /api/clients/[client]', async ({ request, params, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const problem = await changeClient(caller, params.client, body.data);
  if (problem === 'unknown') return notFound();
  return problem ? json({ error: 'refused', problem }, 422) : json({ ok: true });
});
