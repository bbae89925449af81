import * as z from 'zod/mini';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { openPortfolio } from '@/lib/service/portfolio';
import { changeSite, removeSite, siteOf } from '@/lib/service/portfolio-site';
import { requestLanguage } from '@/lib/service/request';

const changeSchema = z.strictObject({
  name: z.string().check(z.maxLength(500)),
  cells: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(2000))),
  version: z.int().check(z.minimum(1)),
});

/** Gives a site another name and other answers of its own; 409 where somebody changed it meanwhile. */
export const PATCH = door('PATCH /api/portfolios/[id]/sites/[site]', async ({ request, params, caller }) => {
  const body = await readShape(request, changeSchema);
  if ('refused' in body) return body.refused;
  const open = await openPortfolio(caller, params.id);
  const site = open ? await siteOf(caller, open, params.site) : null;
  if (!open || !site) return notFound();
  const done = await changeSite(caller, open, site.seq, body.data, await requestLanguage());
  if (done === null) return notFound();
  if (done === 'stale') return json({ error: 'stale' }, 409);
  return done === 'changed' ? json({ ok: true }) : badRequest(done.problems);
});

/** Removes a site; an assessment made of it stays. */
export const DELETE = door('DELETE /api/portfolios/[id]/sites/[site]', async ({ params, caller }) => {
  const open = await openPortfolio(caller, params.id);
  const site = open ? await siteOf(caller, open, params.site) : null;
  if (!open || !site) return notFound();
  return (await removeSite(caller, open, site)) ? json({ ok: true }) : notFound();
});
