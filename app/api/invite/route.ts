import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { join } from '@/lib/service/join';

const account = z.strictObject({ name: z.string(), password: z.string().check(z.maxLength(1024)) });
const schema = z.strictObject({ token: z.string().check(z.maxLength(200)), account: z.nullable(account) });

/** Takes an invitation, with a new account or the one signed in. */
export const POST = door('POST /api/invite', async ({ request }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const joined = await join(body.data.token, body.data.account, request.headers);
  return 'problem' in joined ? json({ error: 'refused', problem: joined.problem }, 422) : json({ ok: true }, 201, joined.cookies);
});
