import { defaultPack } from '../catalog/index';
import type { StoredTask } from '../db/tasks';
import type { NewTask, TaskSave } from '../http/tasks';
import type { ReportTask } from '../report/enclosures';
import { type Caller, may } from '../workspace/caller';
import { changedTask, type TaskParts, taskStates } from '../workspace/tasks';
import { assignable, namesOf } from './assigning';
import { audit } from './audit';
import { remediationTasks, together } from './repository';

type Problem = { readonly path: string; readonly message: string };

/** Makes tasks; how many were new, or what is wrong with which. */
export async function addTasks(
  caller: Caller,
  id: string,
  client: string | null,
  wanted: readonly NewTask[],
): Promise<{ readonly made: number } | { readonly problems: readonly Problem[] }> {
  const known = new Set(defaultPack().rules.map((rule) => rule.id));
  const colleagues = await ownersFor(caller, client);
  const problems = wanted.flatMap(({ rule, title, owner }, index): Problem[] => [
    ...(rule !== null && !known.has(rule) ? [{ path: `tasks.${index}.rule`, message: 'unknown-finding' }] : []),
    ...(rule === null && title.trim() === '' ? [{ path: `tasks.${index}.title`, message: 'title' }] : []),
    ...(owner !== null && !colleagues.has(owner) ? [{ path: `tasks.${index}.owner`, message: 'owner' }] : []),
  ]);
  if (problems.length > 0) return { problems };
  const parts = wanted.map((each) => ({ ...each, state: 'open', reason: '' }));
  return together(async () => {
    const made = await (await remediationTasks()).add(caller.workspace, id, caller.actor, parts);
    for (const task of made) await audit(caller, 'task.added', id, { task });
    return { made: made.length };
  });
}

type Saved =
  | { readonly status: 'saved' }
  | { readonly status: 'refused'; readonly code: 'not-yours' | 'reason' | 'title' | 'owner' }
  | { readonly status: 'stale' }
  | null;

/** Changes one task, as its manager or as who is in charge of it; `stale` when it is another by now, null when there is none such. */
export async function saveTask(
  caller: Caller,
  id: string,
  client: string | null,
  { task, base, change }: TaskSave,
): Promise<Saved> {
  const store = await remediationTasks();
  const before = await store.find(caller.workspace, id, task);
  if (!before) return null;
  const manages = may(caller, 'manage', client);
  if (!manages && before.owner !== caller.actor) return { status: 'refused', code: 'not-yours' };
  const asked = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const changed = changedTask(partsOf(before), asked, manages ? 'manager' : 'owner');
  if ('refused' in changed) return { status: 'refused', code: changed.refused };
  const { owner } = changed.task;
  if (owner !== null && owner !== before.owner && !(await ownersFor(caller, client)).has(owner)) {
    return { status: 'refused', code: 'owner' };
  }
  return together(async () => {
    const tasks = await remediationTasks();
    if (!(await tasks.save(caller.workspace, caller.actor, { ...before, ...changed.task, version: base })))
      return { status: 'stale' };
    await audit(caller, 'task.changed', id, { task, ...whatMoved(before, changed.task) });
    return { status: 'saved' };
  });
}

/** State, last day and account of a task as they were and are, for the audit log; the last two only where they changed. */
function whatMoved(before: StoredTask, { state, due, owner }: TaskParts) {
  return {
    from: before.state,
    to: state,
    ...(due === before.due ? {} : { dueBefore: before.due, due }),
    ...(owner === before.owner ? {} : { ownerBefore: before.owner, owner }),
  };
}

/** The tasks of an assessment as its report prints them, with who is in charge by name. */
export async function reportTasks(caller: Caller, id: string): Promise<readonly ReportTask[]> {
  const [tasks, names] = await Promise.all([(await remediationTasks()).ofAssessment(caller.workspace, id), namesOf(caller)]);
  return tasks.map((task) => {
    const { rule, title, due, proof, state, reason } = partsOf(task);
    const { id: name, owner, ownerName } = task;
    return { id: name, rule, title, due, proof, state, reason, owner: owner === null ? ownerName : (names[owner] ?? ownerName) };
  });
}

function partsOf({ rule, title, owner, ownerName, due, proof, state, reason }: StoredTask): TaskParts {
  return { rule, title, owner, ownerName, due, proof, reason, state: taskStates.find((each) => each === state) ?? 'open' };
}

/** The accounts a task may be given to. */
async function ownersFor(caller: Caller, client: string | null): Promise<ReadonlySet<string>> {
  return new Set((await assignable(caller, client)).map(({ id }) => id));
}
