import { json, notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { portfolios } from '@/lib/service/repository';

/** Removes a portfolio with its sites for good; the page has asked before. */
export const DELETE = door('DELETE /api/portfolios/[id]', async ({ params, caller }) => {
  if (!(await (await portfolios()).remove(caller.workspace, params.id))) return notFound();
  await audit(caller, 'portfolio.removed', params.id);
  return json({});
});
