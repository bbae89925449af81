import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { endSessions } from '@/lib/service/own-account';

/** Ends one of one's own sessions; one that has ended already is no fault. */
export const DELETE = door('DELETE /api/account/sessions/[session]', async ({ request, params, caller }) => {
  await endSessions(caller, params.session, request.headers);
  return json({ ok: true });
});
