import { newToken } from '@/lib/auth/link-token';
import type { Refused } from '@/lib/phone/phone';
import { roomPage } from '@/lib/phone/room-page';
import { door } from '@/lib/service/door';
import { phoneRequest, phoneResponse, seeOther } from '@/lib/service/phone-page';
import { participantOf, roomFor } from '@/lib/service/workshop-participants';
import { glance } from '@/lib/service/workshop-seat';

/** The page somebody takes part with. `left` and `told` say what became of a form sent without the page's script. */
export const GET = door('GET /room', async ({ request }) => {
  const participant = await participantOf(request);
  if (participant === 'gone') return seeOther('/join?told=gone');
  const { words, served } = await phoneRequest(request);
  const query = new URL(request.url).searchParams;
  const left = query.has('left');
  const told = await (left ? glance : roomFor)(participant, words.locale);
  if (!told) return seeOther('/join?told=gone');
  const asked = query.get('told') ?? '';
  const refused = Object.hasOwn(words.refused, asked) ? (asked as Refused) : null;
  const phone = { ...told, line: 'connecting', since: 0, waiting: null, refused, left, gone: false } as const;
  return phoneResponse(roomPage({ phone, seat: participant.id, words }, newToken().token, served));
});
