import { json, notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { portfolios, together } from '@/lib/service/repository';

/** Removes a portfolio with its sites for good; the page has asked before. */
export const DELETE = door('DELETE /api/portfolios/[id]', async ({ params, caller }) => {
  const removed = await together(async () => {
    const done = await (await portfolios()).remove(caller.workspace, params.id);
    if (done) await audit(caller, 'portfolio.removed', params.id);
    return done;
  });
  return removed ? json({}) : notFound();
});
