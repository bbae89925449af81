import { readForm, readJson } from '@/lib/http/body';
import { badRequest, json } from '@/lib/http/respond';
import { COMMAND_LIMIT, parseParticipantCommand } from '@/lib/http/workshop';
import { door } from '@/lib/service/door';
import { seeOther } from '@/lib/service/phone-page';
import { takePartByForm } from '@/lib/service/workshop-form';
import { participantOf, takePart } from '@/lib/service/workshop-participants';

/** A vote, a new name, leaving or coming back: as JSON from the page's script, or as a form from a browser without it. */
export const POST = door('POST /room/commands', async ({ request }) => {
  const participant = await participantOf(request);
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    if (participant === 'gone') return seeOther('/join?told=gone');
    const form = await readForm(request);
    return form ? seeOther(await takePartByForm(participant, form)) : badRequest([{ path: '', message: 'not-a-form' }], 400);
  }
  if (participant === 'gone') return json({ error: 'gone' }, 410);
  const body = await readJson(request, COMMAND_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseParticipantCommand(body.value);
  if (!read.ok) return badRequest(read.problems);
  const taken = await takePart(participant, read.value);
  if ('wait' in taken) return json({ error: 'wait', wait: taken.wait }, 429, { 'retry-after': String(taken.wait) });
  if (taken.ok) return json({ seq: taken.seq });
  return json({ refusal: taken.refusal, seq: taken.seq }, taken.refusal === 'gone' ? 410 : 409);
});
