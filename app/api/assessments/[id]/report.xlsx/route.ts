import { workbook } from '@/components/xlsx/workbook';
import { assessmentWorksheets } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { reportRequest, requestedOptions } from '@/lib/service/report';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The working papers: remediation plan, findings and answers as sheets. The plan is the one of now, also of a signed version. */
export const GET = door('GET /api/assessments/[id]/report.xlsx', async ({ request, params, caller }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const asking = await requestedOptions(new URL(request.url).searchParams);
  if (!asking.ok) return badRequest(asking.problems, 400);
  const { options } = asking;
  const bytes = await workbook(assessmentWorksheets({ ...asked.input, ...asked.progress, options }));
  return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.xlsx`, EXCEL) });
});
