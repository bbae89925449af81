import { z } from 'zod/mini';
import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { readShape } from '@/lib/service/form';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from '@/lib/service/own-account';

const withPassword = z.strictObject({ password: z.string().check(z.maxLength(1024)) });
const withCode = z.strictObject({ code: z.string().check(z.maxLength(40)) });

type Outcome = Awaited<ReturnType<typeof beginSecondFactor | typeof confirmSecondFactor>>;
const answer = (outcome: Outcome) => {
  if ('problem' in outcome) return json({ error: 'refused', ...outcome }, 422);
  const { cookies, ...rest } = outcome;
  return json(rest, 200, cookies);
};

/** Begins to set up an authenticator app. */
export const POST = door('POST /api/account/two-factor', async ({ request, caller }) => {
  const body = await readShape(request, withPassword);
  if ('refused' in body) return body.refused;
  return answer(await beginSecondFactor(caller, body.data.password, request.headers));
});

/** Confirms the app by a code; from now on signing in asks for one. */
export const PUT = door('PUT /api/account/two-factor', async ({ request, caller }) => {
  const body = await readShape(request, withCode);
  if ('refused' in body) return body.refused;
  return answer(await confirmSecondFactor(caller, body.data.code, request.headers));
});

/** Switches the second factor off. */
export const DELETE = door('DELETE /api/account/two-factor', async ({ request, caller }) => {
  const body = await readShape(request, withPassword);
  if ('refused' in body) return body.refused;
  return answer(await endSecondFactor(caller, body.data.password, request.headers));
});
