import { renderInWorker } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { badRequest, handle, notFound } from '@/lib/http/respond';
import { reportRequest, requestedOptions } from '@/lib/service/report';

/** The impact-assessment report of the answers as they are stored now. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const asked = await reportRequest((await params).id);
    if (!asked) return notFound();
    const asking = await requestedOptions(new URL(request.url).searchParams);
    if (!asking.ok) return badRequest(asking.problems, 400);
    const { options } = asking;
    const bytes = await renderInWorker(assessmentReport({ ...asked.input, options }));
    return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.pdf`, 'application/pdf') });
  });
}
