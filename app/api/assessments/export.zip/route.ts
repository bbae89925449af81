import { attachment } from '@/lib/http/attachment';
import { readJson } from '@/lib/http/body';
import { readChosen } from '@/lib/http/bulk';
import { badRequest } from '@/lib/http/respond';
import { chosenIds } from '@/lib/service/bulk';
import { door } from '@/lib/service/door';
import { EXPORT_LIMIT, exportedTogether } from '@/lib/service/export-many';

/** Many assessments as one ZIP of the files each could be exported as; those the caller may not read are left out, as if they were not there. */
export const POST = door('POST /api/assessments/export.zip', async ({ request, caller }) => {
  const body = await readJson(request, 128 * 1024);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = readChosen(body.value);
  if (!('chosen' in read)) return badRequest(read);
  const ids = await chosenIds(caller, read.chosen);
  if (ids.length > EXPORT_LIMIT) return badRequest([{ path: 'ids', message: 'too-many', suggestion: String(EXPORT_LIMIT) }], 413);
  const { bytes, count } = await exportedTogether(caller, ids);
  const headers = { ...attachment('mianjian.zip', 'application/zip'), 'x-exported': String(count) };
  return new Response(bytes as BodyInit, { headers });
});
