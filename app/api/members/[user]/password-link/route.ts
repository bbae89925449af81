import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { passwordLink } from '@/lib/service/team';

/** Makes a link by which a member chooses a new password. It is answered once and never shown again. */
export const POST = door('POST /api/members/[user]/password-link', async ({ request, params, caller }) => {
  const link = await passwordLink(caller, params.user, request.headers);
  return link ? json({ link }, 201) : json({ error: 'refused', problem: 'elsewhere' }, 422);
});
