import { z } from 'zod/mini';
import { readJson } from '@/lib/http/body';
import { badRequest, json } from '@/lib/http/respond';
import { isUnprintable } from '@/lib/schema/name';
import { signIn, signInWithCode } from '@/lib/service/accounts';
import { door } from '@/lib/service/door';

/** Any text that could be typed; whether it is an address shows in nothing. */
const email = z.string().check(
  z.maxLength(254),
  z.refine((text) => !isUnprintable(text)),
);
const schema = z.union([
  z.strictObject({ email, password: z.string().check(z.maxLength(1024)) }),
  z.strictObject({ code: z.string().check(z.maxLength(40)) }),
]);

const statuses = { 'signed-in': 200, second: 200, wrong: 401, 'no-access': 403, wait: 429 } as const;

/** Signs in with e-mail and password; where the account has a second factor, the code follows in a request of its own. */
export const POST = door('POST /api/sign-in', async ({ request }) => {
  const body = await readJson(request, 16_384);
  const parsed = z.safeParse(schema, body.ok ? body.value : null);
  if (!parsed.success) return badRequest([{ path: '', message: 'not-a-form' }], 400);
  const outcome =
    'code' in parsed.data ? await signInWithCode(parsed.data.code, request.headers) : await signIn(parsed.data, request.headers);
  const { status, cookies, wait } = outcome;
  return json({ status, second: status === 'second', ...(wait ? { wait } : {}) }, statuses[status], cookies);
});
