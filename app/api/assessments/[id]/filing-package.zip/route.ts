import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { filingPackage } from '@/lib/catalog/filing-package';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { issuePackage } from '@/lib/service/issue';
import { unknownParameters } from '@/lib/service/parameters';
import { reportRequest } from '@/lib/service/report';

/** Everything a filing needs that can be drawn from the answers, as one ZIP in the order of the provincial lists. */
export const GET = door('GET /api/assessments/[id]/filing-package.zip', async ({ request, params, caller }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const unknown = await unknownParameters(request);
  if (unknown.length > 0) return badRequest(unknown, 400);
  const draw = () => filingPackage(asked.input, (model, format) => renderInWorker(model, workerFile(format)));
  const { name, bytes } = await issuePackage(asked, 'zh', draw);
  return new Response(bytes as BodyInit, { headers: attachment(name, 'application/zip') });
});
