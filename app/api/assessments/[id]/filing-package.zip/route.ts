import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { filingPackage } from '@/lib/catalog/filing-package';
import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { reportRequest } from '@/lib/service/report';

/** Everything a filing needs that can be drawn from the answers, as one ZIP in the order of the provincial lists. */
export const GET = door('GET /api/assessments/[id]/filing-package.zip', async ({ params, caller }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const { name, bytes } = await filingPackage(asked.input, (model, format) => renderInWorker(model, workerFile(format)));
  return new Response(bytes as BodyInit, { headers: attachment(name, 'application/zip') });
});
