import { z } from 'zod/mini';
import { readJson } from '@/lib/http/body';
import { badRequest, json } from '@/lib/http/respond';
import { firstAccount } from '@/lib/service/accounts';
import { door } from '@/lib/service/door';

const schema = z.strictObject({ workspace: z.string(), name: z.string(), email: z.string(), password: z.string() });

/** Makes the first account, which turns the server into a team's and signs it in. Only from this machine, and only once. */
export const POST = door('POST /api/setup', async ({ request }) => {
  const body = await readJson(request, 16_384);
  const parsed = z.safeParse(schema, body.ok ? body.value : null);
  if (!parsed.success) return badRequest([{ path: '', message: 'not-a-form' }], 400);
  const made = await firstAccount(parsed.data, request.headers);
  if ('cookies' in made) return json({ ok: true }, 201, made.cookies);
  return json({ error: 'refused', problem: made.problem }, made.problem === 'not-here' ? 403 : 422);
});
