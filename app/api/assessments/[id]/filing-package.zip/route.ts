import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { filingPackage } from '@/lib/catalog/filing-package';
import { attachment } from '@/lib/http/attachment';
import { handle, notFound } from '@/lib/http/respond';
import { reportRequest } from '@/lib/service/report';

/** Everything a filing needs that can be drawn from the answers, as one ZIP in the order of the provincial lists. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const asked = await reportRequest((await params).id);
    if (!asked) return notFound();
    const { name, bytes } = await filingPackage(asked.input, (model, format) => renderInWorker(model, workerFile(format)));
    return new Response(bytes as BodyInit, { headers: attachment(name, 'application/zip') });
  });
}
