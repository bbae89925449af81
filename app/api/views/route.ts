import * as z from 'zod/mini';
import { VIEWS_LIMIT } from '@/lib/db/saved-views';
import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { checkNote } from '@/lib/schema/answer';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { savedViews, together } from '@/lib/service/repository';
import { type Caller, may } from '@/lib/workspace/caller';
import { listAddress, readListQuery } from '@/lib/workspace/work-list';

const name = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(60),
  z.refine((text) => checkNote(text) === null),
);
const id = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
const address = z.string().check(z.maxLength(2000));
const added = z.strictObject({ name, query: address, shared: z.boolean() });
const changed = z.strictObject({
  id,
  name: z.optional(name),
  shared: z.optional(z.boolean()),
  standard: z.optional(z.boolean()),
  query: z.optional(address),
});
const named = z.strictObject({ id });

/** Reads a body of one of the shapes above; what is wrong with it is the answer. */
async function read<T>(request: Request, schema: z.ZodMiniType<T>): Promise<T | Response> {
  const body = await readJson(request, 16_384);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = z.safeParse(schema, body.value);
  if (parsed.success) return parsed.data;
  return badRequest(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
}

const who = ({ workspace, actor }: Caller) => ({ workspace, user: actor });
/** Sharing with the workspace is for those who manage all of it. */
const mayShare = (caller: Caller) => may(caller, 'manage', null);
const noRight = () => json({ error: 'no-right' }, 403);

/** An address as lists write it, whatever was sent. */
const asWritten = (query: string) => listAddress(readListQuery(new URLSearchParams(query)));

/** Keeps the filters and the order of a list under a name. */
export const POST = door('POST /api/views', async ({ request, caller }) => {
  const view = await read(request, added);
  if (view instanceof Response) return view;
  if (view.shared && !mayShare(caller)) return noRight();
  const query = asWritten(view.query);
  const made = await together(async () => {
    const added = await (await savedViews()).add(who(caller), { ...view, query });
    if (added !== null && view.shared) await audit(caller, 'view.shared', added);
    return added;
  });
  if (made === null) return badRequest([{ path: '', message: 'too-many', suggestion: String(VIEWS_LIMIT) }]);
  return json({ id: made }, 201);
});

/** Renames a view, gives it other filters, shares it or no longer, makes it the one the caller's list opens with or no longer. */
export const PATCH = door('PATCH /api/views', async ({ request, caller }) => {
  const change = await read(request, changed);
  if (change instanceof Response) return change;
  if (change.shared !== undefined && !mayShare(caller)) return noRight();
  const views = await savedViews();
  if (change.standard !== undefined && !(await views.setStandard(who(caller), change.standard ? change.id : null)))
    return notFound();
  const columns = { ...change, query: change.query === undefined ? undefined : asWritten(change.query) };
  const done = await together(async () => {
    if (!(await (await savedViews()).change(who(caller), change.id, columns, mayShare(caller)))) return false;
    if (change.shared) await audit(caller, 'view.shared', change.id);
    return true;
  });
  return done ? json({ ok: true }) : notFound();
});

/** Deletes a view; no assessment is touched. */
export const DELETE = door('DELETE /api/views', async ({ request, caller }) => {
  const view = await read(request, named);
  if (view instanceof Response) return view;
  const done = await together(async () => {
    const removed = await (await savedViews()).remove(who(caller), view.id, mayShare(caller));
    if (removed) await audit(caller, 'view.removed', view.id);
    return removed;
  });
  return done ? json({ ok: true }) : notFound();
});
