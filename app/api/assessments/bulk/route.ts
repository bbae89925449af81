import { readJson } from '@/lib/http/body';
import { readChosen } from '@/lib/http/bulk';
import { badRequest, json } from '@/lib/http/respond';
import { chosenIds, doToEach } from '@/lib/service/bulk';
import { door } from '@/lib/service/door';
import { requestLanguage } from '@/lib/service/request';

/** Does one thing to many assessments; the right to is asked for each, and the answer says what became of each. */
export const POST = door('POST /api/assessments/bulk', async ({ request, caller }) => {
  const body = await readJson(request, 128 * 1024);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = readChosen(body.value);
  if (!('chosen' in read)) return badRequest(read);
  const { action, to, chosen } = read;
  if (action === null) return badRequest([{ path: 'action', message: 'missing' }]);
  return json(await doToEach(caller, await chosenIds(caller, chosen), { action, to }, await requestLanguage()));
});
