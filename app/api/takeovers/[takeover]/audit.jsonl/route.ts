import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { archives } from '@/lib/service/repository';

/** The audit log another server kept until its archive was taken in, as it was exported there. */
export const GET = door('GET /api/takeovers/[takeover]/audit.jsonl', async ({ params, caller }) => {
  const bytes = await (await archives()).formerAudit(caller.workspace, params.takeover);
  if (!bytes) return notFound();
  return new Response(bytes as BodyInit, { headers: attachment('former-audit.jsonl', 'application/x-ndjson; charset=utf-8') });
});
