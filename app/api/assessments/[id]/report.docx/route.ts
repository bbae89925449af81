import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { badRequest, handle, notFound } from '@/lib/http/respond';
import { reportRequest, requestedOptions } from '@/lib/service/report';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The same report as a Word document, to go on writing in. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const asked = await reportRequest((await params).id);
    if (!asked) return notFound();
    const asking = await requestedOptions(new URL(request.url).searchParams);
    if (!asking.ok) return badRequest(asking.problems, 400);
    const { options } = asking;
    const bytes = await renderInWorker(assessmentReport({ ...asked.input, options }), workerFile('docx'));
    return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.docx`, WORD) });
  });
}
