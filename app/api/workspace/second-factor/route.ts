import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { requireSecondFactor } from '@/lib/service/second-factor';
import { graceDays } from '@/lib/workspace/second-factor';

const schema = z.strictObject({ days: z.nullable(z.literal([...graceDays])) });

/** Has the workspace ask its members for a second factor after so many days, or no longer. */
export const PUT = door('PUT /api/workspace/second-factor', async ({ request, caller }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const outcome = await requireSecondFactor(caller, body.data.days, request.headers);
  return outcome === 'done' ? json({ ok: true }) : json({ error: 'refused', problem: outcome }, 422);
});
