import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { repository } from '@/lib/service/repository';

/** Says that the server answers and its database opens. */
export const GET = door('GET /api/health', async () => {
  await repository();
  return json({ ok: true });
});
