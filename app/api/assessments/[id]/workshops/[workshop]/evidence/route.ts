import { badRequest, json, notFound } from '@/lib/http/respond';
import { openFields } from '@/lib/service/answering';
import { door } from '@/lib/service/door';
import { workshopOf } from '@/lib/service/workshop';
import { attachInRoom } from '@/lib/service/workshop-evidence';

/** Attaches the body as a file to a question of the plan; the name comes in the header `x-file-name`. */
export const POST = door(
  'POST /api/assessments/[id]/workshops/[workshop]/evidence',
  async ({ request, params, caller, client }) => {
    const workshop = await workshopOf(caller, params.id, params.workshop);
    if (!workshop) return notFound();
    const question = new URL(request.url).searchParams.get('question') ?? '';
    const planned = workshop.plan.blocks.some(({ questions }) => questions.some((each) => each.question === question));
    if (!planned) return badRequest([{ path: 'question', message: 'not-in-plan' }]);
    if (workshop.status !== 'open' && workshop.status !== 'paused') return json({ refusal: 'not-open' }, 409);
    const open = await openFields(caller, params.id, client);
    if (open !== 'all' && !open.has(`q:${question}`)) return json({ error: 'no-right' }, 403);
    return attachInRoom(caller, { workshop: params.workshop, assessment: params.id, participant: null }, question, request);
  },
);
