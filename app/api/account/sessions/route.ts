import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { endSessions } from '@/lib/service/own-account';

/** Ends all of one's sessions but this one. */
export const DELETE = door('DELETE /api/account/sessions', async ({ request, caller }) => {
  await endSessions(caller, 'others', request.headers);
  return json({ ok: true });
});
