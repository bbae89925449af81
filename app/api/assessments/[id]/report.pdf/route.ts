import { renderInWorker } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { handle, notFound } from '@/lib/http/respond';
import { assessmentTitle } from '@/lib/i18n/assessment-title';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { requestLanguage } from '@/lib/service/request';

/** The impact-assessment report of the answers as they are stored now. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const { id } = await params;
    const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(id)]);
    if (!open) return notFound();
    const { assessment, pack, answers, notes, planned, overrides, seq } = open;
    const title = assessmentTitle(assessment.title, answers, strings.common.untitled);
    const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
    const reportNumber = `MJ-${id.slice(0, 8).toUpperCase()}-${seq}`;
    const model = assessmentReport({
      pack,
      result,
      answers,
      notes,
      planned,
      overrides,
      locale,
      title,
      reportNumber,
      generatedOn: today(),
    });
    const bytes = await renderInWorker(model);
    return new Response(bytes as BodyInit, { headers: attachment(`${title}.pdf`, 'application/pdf') });
  });
}
