import { readJson } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { parseNewTasks, parseTaskSave } from '@/lib/http/tasks';
import { door } from '@/lib/service/door';
import { addTasks, saveTask } from '@/lib/service/tasks';

const LIMIT = 256 * 1024;

/** Makes remediation tasks of findings, or of one's own. */
export const POST = door('POST /api/assessments/[id]/tasks', async ({ request, params, caller, client }) => {
  const body = await readJson(request, LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], 400);
  const parsed = parseNewTasks(body.value);
  if (!parsed.ok) return badRequest(parsed.problems);
  const added = await addTasks(caller, params.id, client, parsed.value.tasks);
  return 'problems' in added ? badRequest(added.problems) : json(added, 201);
});

/** Changes one task. 409 when somebody changed it meanwhile: nothing is overwritten. */
export const PATCH = door('PATCH /api/assessments/[id]/tasks', async ({ request, params, caller, client }) => {
  const body = await readJson(request, LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], 400);
  const parsed = parseTaskSave(body.value);
  if (!parsed.ok) return badRequest(parsed.problems);
  const saved = await saveTask(caller, params.id, client, parsed.value);
  if (!saved) return notFound();
  if (saved.status === 'refused') return badRequest([{ path: `change.${saved.code}`, message: saved.code }]);
  return json(saved, saved.status === 'saved' ? 200 : 409);
});
