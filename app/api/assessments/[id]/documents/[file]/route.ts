import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { companionDocument, documentFile } from '@/lib/catalog/documents';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { markdownOf } from '@/lib/report/markdown';
import { locales } from '@/lib/schema/text';
import { door } from '@/lib/service/door';
import { issuePaper } from '@/lib/service/issue';
import { unknownParameters } from '@/lib/service/parameters';
import { reportRequest } from '@/lib/service/report';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
} as const;

const isFormat = (text: string | undefined): text is keyof typeof types => text !== undefined && Object.hasOwn(types, text);

/** One companion paper: `notice.docx`, `notice.pdf`, `notice.md`; `?language=zh` or `en` in place of the one of the request. */
export const GET = door('GET /api/assessments/[id]/documents/[file]', async ({ request, params, caller, tell, signal }) => {
  const { id, file } = params;
  const [, name, format] = /^([a-z-]{1,40})\.([a-z]{2,4})$/.exec(file) ?? [];
  if (!name || !isFormat(format)) return notFound();
  const asked = await reportRequest(caller, id);
  if (!asked) return notFound();
  const unknown = await unknownParameters(request, { language: locales });
  if (unknown.length > 0) return badRequest(unknown, 400);
  const wanted = new URL(request.url).searchParams.get('language');
  const locale = locales.find((each) => each === wanted) ?? asked.input.locale;
  const paper = companionDocument({ ...asked.input, locale }, name);
  if (!paper) return notFound();
  const headers = attachment(documentFile(paper, format), types[format]);
  if (format === 'md') return new Response(markdownOf(paper.model), { headers });
  const draw = () => renderInWorker(paper.model, workerFile(format), undefined, { signal, onProgress: tell });
  return new Response((await issuePaper(asked, { format, language: locale }, draw)) as BodyInit, { headers });
});
