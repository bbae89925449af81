import { TITLE_LIMIT } from '@/lib/exchange/assessment-file';
import { exportAssessment } from '@/lib/exchange/export-assessment';
import { attachment } from '@/lib/http/attachment';
import { handle, notFound } from '@/lib/http/respond';
import { assessmentTitle } from '@/lib/i18n/assessment-title';
import { cut } from '@/lib/i18n/cut';
import { openAssessment } from '@/lib/service/load';
import { requestLanguage } from '@/lib/service/request';

/** The whole assessment as a file that this or another server can take in again. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const open = await openAssessment((await params).id);
    if (!open) return notFound();
    const { assessment, answers, notes, planned, overrides, particulars, pack } = open;
    const { mode, scenario } = assessment;
    const title = assessmentTitle(assessment.title, answers, (await requestLanguage()).strings.common.untitled);
    const file = exportAssessment(
      { ...pack, id: assessment.pack },
      { title: cut(title, TITLE_LIMIT), mode, scenario, answers, notes, planned, overrides, particulars },
    );
    return new Response(`${JSON.stringify(file, null, 2)}\n`, { headers: attachment(`${title}.json`, 'application/json') });
  });
}
