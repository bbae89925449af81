import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { resetPassword } from '@/lib/service/join';

const schema = z.strictObject({ token: z.string().check(z.maxLength(200)), password: z.string().check(z.maxLength(1024)) });

/** Sets a new password by a link made for it. It signs nobody in. */
export const POST = door('POST /api/reset', async ({ request }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const problem = await resetPassword(body.data.token, body.data.password);
  return problem ? json({ error: 'refused', problem }, 422) : json({ ok: true });
});
