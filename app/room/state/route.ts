import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { participantOf, roomFor } from '@/lib/service/workshop-participants';

/** What a phone shows, for those without a stream and to make sure of one; 204 where nothing happened after event `seq`. */
export const GET = door('GET /room/state', async ({ request }) => {
  const participant = await participantOf(request);
  if (participant === 'gone') return json({ error: 'gone' }, 410);
  const { locale } = await requestLanguage();
  const told = await roomFor(participant, locale);
  if (!told) return json({ error: 'gone' }, 410);
  if (new URL(request.url).searchParams.get('seq') === String(told.room.seq)) {
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  }
  return json(told);
});
