import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { markdownOf } from '@/lib/report/markdown';
import { door } from '@/lib/service/door';
import { reportRequest, requestedOptions } from '@/lib/service/report';

/** The same report as Markdown. */
export const GET = door('GET /api/assessments/[id]/report.md', async ({ request, params, caller }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const asking = await requestedOptions(new URL(request.url).searchParams);
  if (!asking.ok) return badRequest(asking.problems, 400);
  const { options } = asking;
  const type = 'text/markdown; charset=utf-8';
  return new Response(markdownOf(assessmentReport({ ...asked.input, options })), {
    headers: attachment(`${asked.title}.md`, type),
  });
});
