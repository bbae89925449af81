import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { requestLanguage } from '@/lib/service/request';
import { invite } from '@/lib/service/team';

const schema = z.strictObject({ email: z.string(), role: z.string(), client: z.nullable(z.string()) });

/** Invites somebody and answers with the link, which is never shown again. */
export const POST = door('POST /api/invitations', async ({ request, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  if (!caller.team) return json({ error: 'no-team' }, 409);
  const { strings } = await requestLanguage();
  const made = await invite(caller, body.data, request.headers, strings);
  return 'problem' in made ? json({ error: 'refused', problem: made.problem }, 422) : json(made, 201);
});
