import { workbook } from '@/components/xlsx/workbook';
import { defaultPack } from '@/lib/catalog/index';
import { attachment } from '@/lib/http/attachment';
import { json, notFound } from '@/lib/http/respond';
import { fill } from '@/lib/i18n/format';
import { COLUMNS_LIMIT, SITES_LIMIT } from '@/lib/portfolio/site';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { openPortfolio } from '@/lib/service/portfolio';
import { checkOf, missingFrom, problemSheet, readSitesOf, type TableRefusal, tableRequest } from '@/lib/service/portfolio-table';
import { portfolios, together } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { may } from '@/lib/workspace/caller';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Reads a table of sites: says what it holds and what is wrong with it, hands out the list of that, or takes its good rows in; then,
 * where that was asked for, sites no row names are removed.
 */
export const POST = door('POST /api/portfolios/[id]/table', async ({ request, params, caller, client }) => {
  const { locale, strings } = await requestLanguage();
  const text = strings.portfolio;
  const refuse = (refusal: TableRefusal) => {
    const words = refusal === 'too-large' ? text.tooLarge : text.problems[refusal];
    const message = fill(words, { sites: SITES_LIMIT, columns: COLUMNS_LIMIT });
    return json({ error: refusal, problems: [{ path: 'file', message }] }, refusal === 'too-large' ? 413 : 422);
  };
  const open = await openPortfolio(caller, params.id);
  if (!open) return notFound();
  const pack = open.template?.pack ?? defaultPack();
  const asked = await tableRequest(request, pack);
  if ('refused' in asked) return refuse(asked.refused);
  const read = await readSitesOf(asked, pack, locale);
  if (!read.ok) return refuse(read.problem);
  if (asked.wanted === 'errors') {
    const bytes = await workbook([problemSheet(read.summary, pack, locale, strings)]);
    return new Response(bytes as BodyInit, { headers: attachment(`${text.sheets.errors}.xlsx`, EXCEL) });
  }
  const known = new Set(await (await portfolios()).names(caller.workspace, params.id));
  const check = checkOf(read, known, pack, locale, strings);
  if (asked.wanted === 'check') return json(check);
  const gone = asked.removes ? missingFrom(read, known) : [];
  if (gone.length > 0 && !may(caller, 'manage', client)) return json({ error: 'no-right' }, 403);
  const taken = await together(async () => {
    const saved = await (await portfolios()).saveSites(caller.workspace, params.id, read.sites, gone);
    const counts = { added: check.added, replaced: check.good - check.added, removed: gone.length };
    if (saved) await audit(caller, 'portfolio.imported', params.id, counts);
    return saved;
  });
  return taken ? json(check, 201) : notFound();
});
