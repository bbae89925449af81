import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';
import { workshopOf } from '@/lib/service/workshop';
import { shownPaths } from '@/lib/service/workshop-what-if';

/** The shortest ways to each better level from the answers as they stand; `paths` is null where the rules know none. */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/paths', async ({ params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const paths = await shownPaths(caller, params.id, await requestLanguage());
  return paths === undefined ? notFound() : json({ paths });
});
