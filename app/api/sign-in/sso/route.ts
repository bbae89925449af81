import { z } from 'zod/mini';
import { ownPath } from '@/lib/http/own-path';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { beginSingleSignOn } from '@/lib/service/single-sign-on';

const schema = z.strictObject({ back: z.string().check(z.maxLength(2000)) });

/** Answers with the address of the provider at which to sign in. */
export const POST = door('POST /api/sign-in/sso', async ({ request }) => {
  const body = await readShape(request, schema);
  if ('refused' in body) return body.refused;
  const begun = await beginSingleSignOn(ownPath(body.data.back, '/assessments'), request.headers);
  return begun ? json({ url: begun.url }, 200, begun.cookies) : json({ error: 'no-provider' }, 502);
});
