import { assessmentReport } from '@/lib/catalog/assessment-report';
import { attachment } from '@/lib/http/attachment';
import { handle, notFound } from '@/lib/http/respond';
import { markdownOf } from '@/lib/report/markdown';
import { reportRequest } from '@/lib/service/report';

/** The same report as Markdown. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const asked = await reportRequest((await params).id);
    if (!asked) return notFound();
    const type = 'text/markdown; charset=utf-8';
    return new Response(markdownOf(assessmentReport(asked.input)), { headers: attachment(`${asked.title}.md`, type) });
  });
}
