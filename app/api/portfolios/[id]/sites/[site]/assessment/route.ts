import { TITLE_LIMIT } from '@/lib/exchange/assessment-file';
import { json, notFound } from '@/lib/http/respond';
import { cut } from '@/lib/i18n/cut';
import { siteAnswers } from '@/lib/portfolio/site';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { openPortfolio } from '@/lib/service/portfolio';
import { siteOf } from '@/lib/service/portfolio-site';
import { portfolios, repository, together } from '@/lib/service/repository';

/** Makes a site into an assessment of its own: the template's answers and notes, with the site's own answers over them. */
export const POST = door('POST /api/portfolios/[id]/sites/[site]/assessment', async ({ params, caller, client }) => {
  const open = await openPortfolio(caller, params.id);
  const site = open ? await siteOf(caller, open, params.site) : null;
  if (!open?.template || !site) return notFound();
  const { workspace, actor } = caller;
  const { assessment, answers, notes } = open.template;
  const { mode, scenario, pack } = assessment;
  const own = { title: cut(site.name, TITLE_LIMIT), answers: siteAnswers(answers, site), notes, kind: 'duplicate' } as const;
  const input = { workspace, actor, client, mode, scenario, pack, ...own };
  const id = await together(async () => {
    const made = await (await repository()).create(input, evaluateForStorage);
    await (await portfolios()).link(workspace, params.id, site.seq, made.id);
    await audit(caller, 'assessment.created', made.id, { portfolio: params.id });
    return made.id;
  });
  return json({ id }, 201);
});
