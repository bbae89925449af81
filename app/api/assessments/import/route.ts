import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { readBytes } from '@/lib/http/body';
import { badRequest, handle, json } from '@/lib/http/respond';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { localOwner, repository } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { takeIn } from '@/lib/service/take-in';

/** Takes in an exported assessment, or the one a report carries, as a new one, whole or not at all. */
export function POST(request: Request): Promise<Response> {
  return handle(async () => {
    const bytes = await readBytes(request, UPLOAD_LIMIT);
    if (!bytes) return badRequest([], 413);
    const { locale, strings } = await requestLanguage();
    const taken = await takeIn(bytes, locale, strings);
    if (!taken.ok) return badRequest(taken.problems, taken.status);
    const input = { ...localOwner, ...taken.input, kind: 'import' } as const;
    const { id } = await (await repository()).create(input, evaluateForStorage);
    return json({ id }, 201);
  });
}
