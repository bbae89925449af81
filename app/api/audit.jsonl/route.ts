import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { audit, auditLines } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { today } from '@/lib/service/evaluate';
import { archives } from '@/lib/service/repository';

const TYPE = 'application/x-ndjson; charset=utf-8';

/**
 * The whole audit log of the workspace, one JSON object a line, to be kept elsewhere and checked offline; with `takeover` the one
 * another server kept until its archive was taken in, as it was exported there.
 */
export const GET = door('GET /api/audit.jsonl', async ({ request, caller }) => {
  const takeover = new URL(request.url).searchParams.get('takeover');
  if (takeover !== null) {
    const bytes = await (await archives()).formerAudit(caller.workspace, takeover);
    return bytes ? new Response(bytes as BodyInit, { headers: attachment('former-audit.jsonl', TYPE) }) : notFound();
  }
  await audit(caller, 'audit.exported', null);
  const lines = auditLines(caller);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(stream, { headers: attachment(`audit-${today()}.jsonl`, TYPE) });
});
