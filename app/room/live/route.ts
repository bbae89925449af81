import { json } from '@/lib/http/respond';
import { boundedStream } from '@/lib/service/bounded-stream';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { participantOf } from '@/lib/service/workshop-participants';
import { watchPhone } from '@/lib/service/workshop-phone';

/**
 * A stream of what a phone shows: `room` whenever something happened (its id is the room's event number), before it `own` where the
 * question is another or put anew, and `gone` once the participant is no longer in the room.
 */
export const GET = door('GET /room/live', async ({ request }) => {
  const participant = await participantOf(request);
  if (participant === 'gone') return json({ error: 'gone' }, 410);
  const { locale } = await requestLanguage();
  const seen = Number(request.headers.get('last-event-id') ?? -1);
  const holder = { kind: 'participant', id: participant.id } as const;
  return boundedStream(holder, request, (stream) => watchPhone(participant, { locale, seen }, stream));
});
