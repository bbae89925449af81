import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { handle, notFound } from '@/lib/http/respond';
import { embedAsked, issue } from '@/lib/service/issue';
import { reportRequest } from '@/lib/service/report';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The same report as a Word document, to go on writing in, with the answers inside unless `embed=no`. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const asked = await reportRequest((await params).id);
    if (!asked) return notFound();
    const model = assessmentReport(asked.input);
    const form = { format: 'docx', language: asked.input.locale, embed: embedAsked(request) } as const;
    const bytes = await issue(asked, form, (enclosed) => renderInWorker(model, workerFile('docx'), enclosed));
    return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.docx`, WORD) });
  });
}
