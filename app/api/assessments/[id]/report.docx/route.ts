import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { embedAsked, issue } from '@/lib/service/issue';
import { reportRequest, requestedOptions } from '@/lib/service/report';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The same report as a Word document, to go on writing in, with the answers inside unless `embed=no`. */
export const GET = door('GET /api/assessments/[id]/report.docx', async ({ request, params, caller, tell, signal }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const { searchParams } = new URL(request.url);
  const asking = await requestedOptions(searchParams);
  if (!asking.ok) return badRequest(asking.problems, 400);
  const { options } = asking;
  const model = assessmentReport({ ...asked.input, options });
  const form = { format: 'docx', language: options.language, embed: embedAsked(request) } as const;
  const bytes = await issue(asked, form, (enclosed) =>
    renderInWorker(model, workerFile('docx'), enclosed, { signal, onProgress: tell }),
  );
  return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.docx`, WORD) });
});
