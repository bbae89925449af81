import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { newBackupCodes } from '@/lib/service/own-account';

const schema = z.strictObject({ password: z.string().check(z.maxLength(1024)) });

/** Makes new backup codes; the old ones stop working. */
export const POST = door('POST /api/account/backup-codes', async ({ request, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const outcome = await newBackupCodes(caller, body.data.password, request.headers);
  if ('problem' in outcome) return json({ error: 'refused', ...outcome }, 422);
  return json({ codes: outcome.codes }, 200, outcome.cookies);
});
