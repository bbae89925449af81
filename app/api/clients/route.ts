import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { addClient } from '@/lib/service/clients';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';

const schema = z.strictObject({ name: z.string() });

/** Adds a client. */
export const POST = door('POST /api/clients', async ({ request, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const problem = await addClient(caller, body.data.name);
  return problem ? json({ error: 'refused', problem }, 422) : json({ ok: true }, 201);
});
