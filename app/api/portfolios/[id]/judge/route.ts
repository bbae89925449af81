import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { judgeSites, openPortfolio } from '@/lib/service/portfolio';

/** How long one request works before it says how far it came, in milliseconds. */
const BUDGET = 1500;

/** Judges some of the sites that wait for it and says how many are left; asked again until none are. Changes no answer. */
export const POST = door('POST /api/portfolios/[id]/judge', async ({ params, caller }) => {
  const open = await openPortfolio(caller, params.id);
  return open ? json(await judgeSites(caller, open, BUDGET)) : notFound();
});
