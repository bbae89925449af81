import { workbook } from '@/components/xlsx/workbook';
import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { openPortfolio } from '@/lib/service/portfolio';
import { rollUpSheets } from '@/lib/service/portfolio-sheets';
import { requestLanguage } from '@/lib/service/request';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The roll-up as a workbook: summary, findings, handlers and every site. */
export const GET = door('GET /api/portfolios/[id]/roll-up.xlsx', async ({ params, caller }) => {
  const open = await openPortfolio(caller, params.id);
  if (!open) return notFound();
  const { locale, strings } = await requestLanguage();
  const bytes = await workbook(await rollUpSheets(caller, open, locale, strings));
  return new Response(bytes as BodyInit, { headers: attachment(`${open.portfolio.name}.xlsx`, EXCEL) });
});
