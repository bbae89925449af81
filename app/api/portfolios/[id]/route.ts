import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { fill } from '@/lib/i18n/format';
import { portfolioName } from '@/lib/portfolio/portfolio-name';
import { SITE_NAME_LIMIT } from '@/lib/portfolio/site';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { portfolios, together } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';

/** Gives a portfolio another name. */
export const PATCH = door('PATCH /api/portfolios/[id]', async ({ request, params, caller }) => {
  const body = await readJson(request, 4096);
  const name = portfolioName(body.ok && (body.value as { name?: unknown } | null)?.name);
  if (name === null) {
    const { strings } = await requestLanguage();
    return badRequest([{ path: 'name', message: fill(strings.portfolio.badName, { n: SITE_NAME_LIMIT }) }]);
  }
  const renamed = await together(async () => {
    const done = await (await portfolios()).rename(caller.workspace, params.id, name);
    if (done) await audit(caller, 'portfolio.renamed', params.id, { name });
    return done;
  });
  return renamed ? json({}) : notFound();
});

/** Removes a portfolio with its sites for good; the page has asked before. */
export const DELETE = door('DELETE /api/portfolios/[id]', async ({ params, caller }) => {
  const removed = await together(async () => {
    const done = await (await portfolios()).remove(caller.workspace, params.id);
    if (done) await audit(caller, 'portfolio.removed', params.id);
    return done;
  });
  return removed ? json({}) : notFound();
});
