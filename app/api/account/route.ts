import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { renameAccount } from '@/lib/service/own-account';

const schema = z.strictObject({ name: z.string() });

/** Changes one's own name. */
export const PATCH = door('PATCH /api/account', async ({ request, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  return (await renameAccount(caller, body.data.name)) ? json({ ok: true }) : json({ error: 'refused', problem: 'name' }, 422);
});
