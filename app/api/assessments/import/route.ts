import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { readBytes } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { knownClient, repository, together } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { takeIn } from '@/lib/service/take-in';
import { clientForNew } from '@/lib/workspace/caller';

/** Takes in an exported assessment, or the one a report carries, as a new one, whole or not at all. */
export const POST = door('POST /api/assessments/import', async ({ request, caller }) => {
  const bytes = await readBytes(request, UPLOAD_LIMIT);
  if (!bytes) return badRequest([], 413);
  const { locale, strings } = await requestLanguage();
  const taken = await takeIn(bytes, locale, strings);
  if (!taken.ok) return badRequest(taken.problems, taken.status);
  const client = clientForNew(caller, new URL(request.url).searchParams.get('client'));
  if (client === undefined || !(await knownClient(caller, client))) return notFound();
  const input = { client, workspace: caller.workspace, actor: caller.actor, ...taken.input, kind: 'import' } as const;
  const id = await together(async () => {
    const made = await (await repository()).create(input, evaluateForStorage);
    await audit(caller, 'assessment.imported', made.id, { bytes: bytes.length });
    return made.id;
  });
  return json({ id }, 201);
});
