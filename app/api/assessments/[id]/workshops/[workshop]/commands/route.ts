import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { COMMAND_LIMIT, parseFacilitatorCommand } from '@/lib/http/workshop';
import { door } from '@/lib/service/door';
import { commandRoom, workshopOf } from '@/lib/service/workshop';
import { playRehearsal } from '@/lib/service/workshop-demo';

const unknownMember = [{ path: 'command.owner.member', message: 'unknown-member' }];

/** Carries out a facilitator's command; 409 with the reason where it cannot be. `link` is a fresh link of an owner, shown this once. */
export const POST = door(
  'POST /api/assessments/[id]/workshops/[workshop]/commands',
  async ({ request, params, caller, client }) => {
    const workshop = await workshopOf(caller, params.id, params.workshop);
    if (!workshop) return notFound();
    const body = await readJson(request, COMMAND_LIMIT);
    if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
    const parsed = parseFacilitatorCommand(body.value);
    if (!parsed.ok) return badRequest(parsed.problems);
    const done = await commandRoom(caller, { id: params.workshop, assessment: params.id, client }, parsed.value);
    if (done === null) return notFound();
    if (done === 'unknown-member') return badRequest(unknownMember);
    if (done.ok) playRehearsal(workshop);
    return done.ok ? json({ seq: done.seq, link: done.link }) : json({ refusal: done.refusal, seq: done.seq }, 409);
  },
);
