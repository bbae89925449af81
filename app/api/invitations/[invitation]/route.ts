import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { revokeInvitation } from '@/lib/service/team';

/** Withdraws an invitation. Doing it twice does no harm. */
export const DELETE = door('DELETE /api/invitations/[invitation]', async ({ params, caller }) => {
  return json({ ok: true, revoked: await revokeInvitation(caller, params.invitation) });
});
