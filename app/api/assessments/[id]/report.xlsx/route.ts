import { workbook } from '@/components/xlsx/workbook';
import { assessmentWorksheets } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { handle, notFound } from '@/lib/http/respond';
import { reportRequest } from '@/lib/service/report';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The working papers: remediation plan, findings and answers as sheets. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const asked = await reportRequest((await params).id);
    if (!asked) return notFound();
    const bytes = await workbook(assessmentWorksheets(asked.input));
    return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.xlsx`, EXCEL) });
  });
}
