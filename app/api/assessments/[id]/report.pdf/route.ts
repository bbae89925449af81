import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import type { Enclosed } from '@/lib/embed/enclosed';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { embedAsked, issue } from '@/lib/service/issue';
import { reportRequest, requestedOptions } from '@/lib/service/report';

/** The impact-assessment report of the answers as they are stored now, with them inside unless `embed=no`. */
export const GET = door('GET /api/assessments/[id]/report.pdf', async ({ request, params, caller, tell, signal }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const { searchParams } = new URL(request.url);
  const asking = await requestedOptions(searchParams);
  if (!asking.ok) return badRequest(asking.problems, 400);
  const { options } = asking;
  const model = assessmentReport({ ...asked.input, options });
  const render = (enclosed?: Enclosed) => renderInWorker(model, workerFile('pdf'), enclosed, { signal, onProgress: tell });
  const form = { format: 'pdf', language: options.language, embed: embedAsked(request) } as const;
  const bytes = searchParams.has('preview') ? await render() : await issue(asked, form, render);
  return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.pdf`, 'application/pdf') });
});
