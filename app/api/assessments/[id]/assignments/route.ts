import { defaultPack } from '@/lib/catalog/index';
import { parseAssignment, parseAssignmentChange, parseWithdrawal } from '@/lib/http/assignments';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { assign, reassign, withdraw } from '@/lib/service/assigning';
import { door } from '@/lib/service/door';
import { mailLink } from '@/lib/service/mail-link';
import { requestLanguage } from '@/lib/service/request';

const LIMIT = 64 * 1024;
const unknownMember = [{ path: 'member', message: 'unknown-member' }];

/** Asks a colleague or, by a personal link whose address is answered this once, a respondent without an account. */
export const POST = door('POST /api/assessments/[id]/assignments', async ({ request, params, caller, client }) => {
  const body = await readJson(request, LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], 400);
  const parsed = parseAssignment(body.value, defaultPack().steps);
  if (!parsed.ok) return badRequest(parsed.problems);
  const made = await assign(caller, params.id, client, parsed.value);
  if (made === 'unknown-member') return badRequest(unknownMember);
  if (!made) return notFound();
  const { to, due } = parsed.value;
  const { strings } = await requestLanguage();
  const asked = 'name' in to && to.email !== undefined ? { ...to, email: to.email, due } : null;
  return json(
    { ...made, mailed: asked && made.link ? await mailLink(caller, made.link.token, asked, request.headers, strings) : null },
    201,
  );
});

/** Changes whom, until when or with which note; or makes the link anew. */
export const PATCH = door('PATCH /api/assessments/[id]/assignments', async ({ request, params, caller, client }) => {
  const body = await readJson(request, LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], 400);
  const parsed = parseAssignmentChange(body.value);
  if (!parsed.ok) return badRequest(parsed.problems);
  const changed = await reassign(caller, params.id, client, parsed.value);
  if (changed === 'unknown-member') return badRequest(unknownMember);
  return changed ? json(changed) : notFound();
});

/** Takes an assignment back; its link stops working. */
export const DELETE = door('DELETE /api/assessments/[id]/assignments', async ({ request, params, caller }) => {
  const body = await readJson(request, LIMIT);
  const parsed = body.ok ? parseWithdrawal(body.value) : null;
  if (!parsed?.ok) return badRequest(parsed?.problems ?? []);
  return (await withdraw(caller, params.id, parsed.value.assignment)) ? json({ ok: true }) : notFound();
});
