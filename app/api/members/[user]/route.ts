import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { changeRole, removeMember } from '@/lib/service/team';
import { roles } from '@/lib/workspace/permissions';

const schema = z.strictObject({ client: z.nullable(z.string()), role: z.nullable(z.enum(roles)) });

const answer = (outcome: string) =>
  outcome === 'done' ? json({ ok: true }) : json({ error: 'refused', problem: outcome }, outcome === 'unknown' ? 404 : 422);

/** Sets the role a member has for a client or the whole workspace; null takes it away. */
export const PUT = door('PUT /api/members/[user]', async ({ request, params, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  return answer(await changeRole(caller, params.user, body.data));
});

/** Removes a member; somebody who is none already is as good as removed. */
export const DELETE = door('DELETE /api/members/[user]', async ({ params, caller }) => {
  const outcome = await removeMember(caller, params.user);
  return answer(outcome === 'unknown' ? 'done' : outcome);
});
