import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readiness } from '@/lib/service/ready';

/** Says whether requests should be sent here. `/api/health` only says that the process lives. */
export const GET = door('GET /api/ready', async () => {
  const state = await readiness();
  return state === 'ready' ? json({ ready: true }) : json({ ready: false, error: state }, 503);
});
