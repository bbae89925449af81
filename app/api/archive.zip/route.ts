import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { exportArchive } from '@/lib/service/archive';
import { door } from '@/lib/service/door';

/** Everything of the workspace, or of the client the address names, as one signed archive. */
export const GET = door('GET /api/archive.zip', async ({ request, caller }) => {
  const made = await exportArchive(caller, new URL(request.url).searchParams.get('client'));
  if (!made) return notFound();
  const headers = { ...attachment(made.name, 'application/zip'), 'content-length': String(made.size) };
  return new Response(made.stream, { headers });
});
