import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { signedVersions } from '@/lib/service/review';

const types = {
  'report.pdf': 'application/pdf',
  'report.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'answers.json': 'application/json',
} as const;

const isFile = (name: string): name is keyof typeof types => Object.hasOwn(types, name);

/** A signed version as it was kept: the report byte for byte as issued, or the answers it was signed over. */
export const GET = door('GET /api/assessments/[id]/signed/[number]/[report]', async ({ params, caller }) => {
  const { id, report: file } = params;
  const number = Number(params.number);
  if (!isFile(file) || !Number.isSafeInteger(number) || number < 1) return notFound();
  const store = await signedVersions();
  const version = await store.load(caller.workspace, id, number);
  if (!version) return notFound();
  const headers = attachment(`${version.reportNumber}-v${number}${file.slice(file.lastIndexOf('.'))}`, types[file]);
  if (file === 'answers.json') return new Response(`${JSON.stringify(version.file, null, 2)}\n`, { headers });
  const format = file === 'report.pdf' ? 'pdf' : 'docx';
  const bytes = await store.bytes(caller.workspace, id, number, format);
  if (!bytes) return notFound();
  await audit(caller, 'report.handed-out', id, {
    format,
    language: version.language,
    seq: version.seq,
    number: version.reportNumber,
  });
  return new Response(bytes as BodyInit, { headers });
});
