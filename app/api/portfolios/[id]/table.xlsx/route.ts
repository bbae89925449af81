import { workbook } from '@/components/xlsx/workbook';
import { defaultPack } from '@/lib/catalog/index';
import { emptyTable } from '@/lib/catalog/portfolio-columns';
import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { openPortfolio } from '@/lib/service/portfolio';
import { requestLanguage } from '@/lib/service/request';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The empty table of sites to fill in. */
export const GET = door('GET /api/portfolios/[id]/table.xlsx', async ({ params, caller }) => {
  const open = await openPortfolio(caller, params.id);
  if (!open) return notFound();
  const { locale, strings } = await requestLanguage();
  const bytes = await workbook(emptyTable(open.template?.pack ?? defaultPack(), locale, strings));
  return new Response(bytes as BodyInit, { headers: attachment(`${open.portfolio.name}.xlsx`, EXCEL) });
});
