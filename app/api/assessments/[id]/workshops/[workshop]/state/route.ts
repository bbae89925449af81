import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { deskOf, verdictOf, workshopOf } from '@/lib/service/workshop';

/** What the facilitators see of a room, and the verdict beside it. */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/state', async ({ params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const [desk, verdict] = await Promise.all([deskOf(params.workshop), verdictOf(caller.workspace, params.id)]);
  return desk && verdict ? json({ desk, verdict }) : notFound();
});
