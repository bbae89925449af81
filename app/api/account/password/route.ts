import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { changePassword } from '@/lib/service/own-account';

const text = z.string().check(z.maxLength(1024));
const schema = z.strictObject({ current: text, next: text });

/** Changes one's own password and ends all other sessions. */
export const POST = door('POST /api/account/password', async ({ request, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const { cookies, ...outcome } = { cookies: [], ...(await changePassword(caller, body.data, request.headers)) };
  return 'problem' in outcome ? json({ error: 'refused', ...outcome }, 422) : json({ ok: true }, 200, cookies);
});
