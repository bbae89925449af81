import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { issue } from '@/lib/service/issue';
import { reportRequest } from '@/lib/service/report';

/** The whole assessment as a file that this or another server can take in again, with the seal that vouches for it. */
export const GET = door('GET /api/assessments/[id]/export.json', async ({ params, caller }) => {
  const asked = await reportRequest(caller, params.id);
  if (!asked) return notFound();
  const form = { format: 'json', language: asked.input.locale, embed: true } as const;
  const bytes = await issue(asked, form, async ({ data }) => new TextEncoder().encode(data ?? ''));
  return new Response(bytes as BodyInit, { headers: attachment(`${asked.title}.json`, 'application/json') });
});
