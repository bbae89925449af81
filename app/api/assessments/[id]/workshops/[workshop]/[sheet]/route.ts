import { renderInWorker, workerFile } from '@/components/pdf/render-in-worker';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { issueMinutes } from '@/lib/service/issue';
import { unknownParameters } from '@/lib/service/parameters';
import { requestLanguage } from '@/lib/service/request';
import { minutesSource, workshopPaper, workshopPapers } from '@/lib/service/workshop-papers';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

const formats = ['docx', 'pdf'] as const;

/**
 * `agenda`, `preparation` or `minutes` as `.docx` or `.pdf`; `?department=2` gives the preparation sheet of the second department alone.
 * Minutes are remembered, so that `/verify` knows them again.
 */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/[sheet]', async ({ request, params, caller }) => {
  const [name, ending, ...rest] = params.sheet.split('.');
  const paper = workshopPapers.find((each) => each === name);
  const format = formats.find((each) => each === ending);
  if (!paper || !format || rest.length > 0) return notFound();
  const wanted = new URL(request.url).searchParams.get('department');
  const known: Record<string, readonly string[]> =
    paper === 'preparation' && wanted !== null && /^[1-9]\d?$/.test(wanted) ? { department: [wanted] } : {};
  const unknown = await unknownParameters(request, known);
  if (unknown.length > 0) return badRequest(unknown, 400);
  const place = { assessment: params.id, workshop: params.workshop };
  const made = await workshopPaper(caller, place, paper, wanted === null ? null : Number(wanted));
  if (!made) return notFound();
  const draw = () => renderInWorker(made.model, workerFile(format));
  const source = paper === 'minutes' ? await minutesSource(caller, params.id) : null;
  const { locale: language } = await requestLanguage();
  const bytes = await (source ? issueMinutes(source, { workshop: params.workshop, format, language }, draw) : draw());
  return new Response(bytes as BodyInit, { headers: attachment(`${made.name}.${format}`, types[format]) });
});
