import { isAssessmentId } from '@/lib/db/assessments';
import { readBytes } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { ARCHIVE_LIMIT, PART_LIMIT } from '@/lib/schema/archive';
import { door } from '@/lib/service/door';
import { archives } from '@/lib/service/repository';

/** Stores one part of an archive, numbered from 0; sent again it replaces itself. */
export const PUT = door('PUT /api/archives/[upload]/[part]', async ({ request, params, caller }) => {
  const { upload, part } = params;
  if (!isAssessmentId(upload) || !/^\d{1,4}$/.test(part)) return notFound();
  const bytes = await readBytes(request, PART_LIMIT);
  if (!bytes || bytes.length === 0)
    return badRequest([{ path: 'part', message: bytes ? 'empty' : 'too-large' }], bytes ? 422 : 413);
  const stored = await (await archives()).put(caller.workspace, upload, Number(part), bytes, ARCHIVE_LIMIT);
  return stored ? json({ ok: true }) : badRequest([{ path: '', message: 'too-large' }], 413);
});
