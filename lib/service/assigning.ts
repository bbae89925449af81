import { newToken, tokenHash } from '../auth/link-token';
import { defaultPack } from '../catalog/index';
import type { Assignment } from '../db/assignments';
import type { AssignmentBody, AssignmentChange } from '../http/assignments';
import { type QuestionsAssigned, questionsAssignedTo } from '../workspace/assigning';
import { type Caller, may } from '../workspace/caller';
import { permissions, type Role, roles } from '../workspace/permissions';
import { audit } from './audit';
import { today } from './evaluate';
import { assignments, together, workspaces } from './repository';

const DAY_MS = 86_400_000;

export type Colleague = { readonly id: string; readonly name: string };

/** What the holder of a link has; the server keeps only its hash. */
export type FreshLink = { readonly token: string; readonly expiresAt: string };

function freshLink(days: number): FreshLink {
  return { token: newToken().token, expiresAt: new Date(Date.now() + days * DAY_MS).toISOString() };
}

/** The colleagues who may answer what is assigned to them for this client; nobody on a server without accounts. */
export async function assignable(
  caller: Pick<Caller, 'team' | 'workspace'>,
  client: string | null,
): Promise<readonly Colleague[]> {
  if (!caller.team) return [];
  const answers = (role: string) =>
    roles.some((each): each is Role => each === role && permissions[each].includes('answer-assigned'));
  const people = (await (await workspaces()).people(caller.workspace)).filter(
    (each) => answers(each.role) && (each.client === null || each.client === client),
  );
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()];
}

/** What every member is called, by account. */
export async function namesOf({ workspace, team }: Caller): Promise<Readonly<Record<string, string>>> {
  if (!team) return {};
  return Object.fromEntries((await (await workspaces()).people(workspace)).map(({ id, name }) => [id, name]));
}

/** What is assigned of an assessment, as far as the caller may know: all of it to who may manage or answer, else one's own. */
export async function assignedOf(caller: Caller, id: string, client: string | null): Promise<readonly Assignment[]> {
  const store = await assignments();
  const all = await store.ofAssessment(caller.workspace, id);
  return may(caller, 'comment', client) || may(caller, 'manage', client)
    ? all
    : all.filter(({ assignee }) => assignee === caller.actor);
}

/** What the questionnaire shows the caller of who answers what; null where nothing is assigned and everything is open. */
export async function questionsAssigned(caller: Caller, id: string, client: string | null): Promise<QuestionsAssigned | null> {
  const [assigned, names] = await Promise.all([assignedOf(caller, id, client), namesOf(caller)]);
  const locked = !may(caller, 'answer', client);
  if (!locked && assigned.length === 0) return null;
  const called = new Map(
    assigned.map(({ assignee, link }) => [assignee, link?.statedName ?? link?.name ?? names[assignee] ?? '']),
  );
  return questionsAssignedTo(caller.actor, assigned, {
    steps: defaultPack().steps,
    today: today(),
    locked,
    called: (assignee) => called.get(assignee) ?? '',
  });
}

type Made = { readonly id: string; readonly link: FreshLink | null } | 'unknown-member' | null;

/**
 * Asks a colleague, or a respondent by a link shown this once; null where there is no such assessment. Under a name of its own (`as`)
 * the same assignment is made once, however often it is asked for.
 */
export async function assign(
  caller: Pick<Caller, 'actor' | 'workspace' | 'team'>,
  id: string,
  client: string | null,
  body: AssignmentBody,
  as?: string,
): Promise<Made> {
  const asked = { targets: body.targets, due: body.due, note: body.note, by: caller.actor, id: as };
  if ('member' in body.to) {
    const { member } = body.to;
    if (!(await assignable(caller, client)).some((each) => each.id === member)) return 'unknown-member';
    return together(async () => {
      const made = await (await assignments()).add(caller.workspace, id, { member }, asked);
      if (made) await audit(caller, 'assignment.made', id, { assignment: made.id, to: member, targets: body.targets.length });
      return made && { id: made.id, link: null };
    });
  }
  const { name, shown, days } = body.to;
  const link = freshLink(days);
  const kept = { name, shown, tokenHash: tokenHash(link.token), expiresAt: link.expiresAt };
  return together(async () => {
    const made = await (await assignments()).add(caller.workspace, id, { link: kept }, asked);
    if (!made?.link) return made && { id: made.id, link: null };
    await audit(caller, 'link.made', id, { assignment: made.id, link: made.link, to: name, targets: body.targets.length });
    return { id: made.id, link };
  });
}

/** Changes an assignment, or makes its link anew; null where there is none such. */
export async function reassign(caller: Caller, id: string, client: string | null, body: AssignmentChange): Promise<Made> {
  const { assignment, member, due, note, renew } = body;
  if (renew !== undefined) {
    const link = freshLink(renew);
    return together(async () => {
      const renewed = await (await assignments()).renew(caller.workspace, id, assignment, tokenHash(link.token), link.expiresAt);
      if (renewed) await audit(caller, 'link.made', id, { assignment, link: renewed });
      return renewed === null ? null : { id: assignment, link };
    });
  }
  if (member !== undefined && !(await assignable(caller, client)).some((each) => each.id === member)) return 'unknown-member';
  const to = {
    ...(member === undefined ? {} : { assignee: member }),
    ...(due === undefined ? {} : { due }),
    ...(note === undefined ? {} : { note }),
  };
  return together(async () => {
    if (!(await (await assignments()).change(caller.workspace, id, assignment, to))) return null;
    await audit(caller, 'assignment.changed', id, { assignment, to: member ?? null, due: due ?? null });
    return { id: assignment, link: null };
  });
}

/** Takes an assignment back with its link; false where there is none such. */
export async function withdraw(caller: Pick<Caller, 'actor' | 'workspace'>, id: string, assignment: string): Promise<boolean> {
  return together(async () => {
    const done = await (await assignments()).withdraw(caller.workspace, id, assignment);
    if (done) await audit(caller, 'assignment.withdrawn', id, { assignment });
    return done;
  });
}
