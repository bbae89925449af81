import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { workshopOf } from '@/lib/service/workshop';
import { shownWhatIf } from '@/lib/service/workshop-what-if';

/** What the answers tried out in the room would change. */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/what-if', async ({ params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const place = { assessment: params.id, workshop: params.workshop };
  const shown = await shownWhatIf(caller, place, await requestLanguage());
  return shown ? json(shown) : notFound();
});
