import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { readBytes } from '@/lib/http/body';
import { handle, json } from '@/lib/http/respond';
import type { Verification } from '@/lib/seal/verification';
import { verifyFile } from '@/lib/service/verify';

/** Whether a file was handed out by this server, and whether it was changed since. The file is not kept. */
export function POST(request: Request): Promise<Response> {
  return handle(async () => {
    const bytes = await readBytes(request, UPLOAD_LIMIT);
    if (bytes) return json(await verifyFile(bytes));
    return json({ status: 'unreadable', problem: 'too-large', reopens: false } satisfies Verification, 413);
  });
}
