import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { readBytes } from '@/lib/http/body';
import { json } from '@/lib/http/respond';
import type { Verification } from '@/lib/seal/verification';
import { door } from '@/lib/service/door';
import { verifyFile } from '@/lib/service/verify';

/** Whether a file was handed out by this server, and whether it was changed since. The file is not kept. */
export const POST = door('POST /api/verify', async ({ request, caller }) => {
  const bytes = await readBytes(request, UPLOAD_LIMIT);
  if (bytes) return json(await verifyFile(caller, bytes));
  return json({ status: 'unreadable', problem: 'too-large', reopens: false } satisfies Verification, 413);
});
