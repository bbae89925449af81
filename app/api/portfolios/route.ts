import { readJson } from '@/lib/http/body';
import { badRequest, json } from '@/lib/http/respond';
import { fill } from '@/lib/i18n/format';
import { portfolioName } from '@/lib/portfolio/portfolio-name';
import { SITE_NAME_LIMIT } from '@/lib/portfolio/site';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { openAssessment } from '@/lib/service/load';
import { portfolios, together } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { may } from '@/lib/workspace/caller';

const LIMIT = 4096;

/** Makes a portfolio of an assessment the caller may read and copy; it belongs to the same client. */
export const POST = door('POST /api/portfolios', async ({ request, caller }) => {
  const { strings } = await requestLanguage();
  const text = strings.portfolio;
  const body = await readJson(request, LIMIT);
  const given = (body.ok && typeof body.value === 'object' && body.value !== null ? body.value : {}) as Record<string, unknown>;
  const name = portfolioName(given.name);
  if (name === null) return badRequest([{ path: 'name', message: fill(text.badName, { n: SITE_NAME_LIMIT }) }]);
  const template = typeof given.template === 'string' ? await openAssessment(caller, given.template) : null;
  const client = template?.assessment.client ?? null;
  if (!template || !may(caller, 'read', client) || !may(caller, 'create', client)) {
    return badRequest([{ path: 'template', message: text.badTemplate }]);
  }
  const { workspace, actor } = caller;
  const id = await together(async () => {
    const made = await (await portfolios()).create({ workspace, actor, client, name, template: template.assessment.id });
    await audit(caller, 'portfolio.created', made.id, { template: template.assessment.id });
    return made.id;
  });
  return json({ id }, 201);
});
