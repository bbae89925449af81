import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { exportArchive } from '@/lib/service/archive';
import { door } from '@/lib/service/door';

/** Everything of the workspace as one signed archive. */
export const GET = door('GET /api/archive.zip', async ({ caller }) => {
  const made = await exportArchive(caller, null);
  if (!made) return notFound();
  return new Response(made.stream, {
    headers: { ...attachment(made.name, 'application/zip'), 'content-length': String(made.size) },
  });
});
