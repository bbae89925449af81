import { attachment } from '@/lib/http/attachment';
import { audit, auditLines } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { today } from '@/lib/service/evaluate';

/** The whole audit log of the workspace, one JSON object a line, to be kept elsewhere and checked offline. */
export const GET = door('GET /api/audit.jsonl', async ({ caller }) => {
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
  return new Response(stream, { headers: attachment(`audit-${today()}.jsonl`, 'application/x-ndjson; charset=utf-8') });
});
