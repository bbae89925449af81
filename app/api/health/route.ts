import { handle, json } from '@/lib/http/respond';
import { repository } from '@/lib/service/repository';

/** Says that the server answers and its database opens. */
export function GET(): Promise<Response> {
  return handle(async () => {
    await repository();
    return json({ ok: true });
  });
}
