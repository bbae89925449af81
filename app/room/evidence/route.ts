import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { attachFromRoom } from '@/lib/service/workshop-evidence';
import { participantOf } from '@/lib/service/workshop-participants';

/** Attaches the body, a photo as a rule, to a question of the room. */
export const POST = door('POST /room/evidence', async ({ request }) => {
  const participant = await participantOf(request);
  if (participant === 'gone') return json({ error: 'gone' }, 410);
  return attachFromRoom(participant, new URL(request.url).searchParams.get('question') ?? '', request);
});
