import { byName } from '../i18n/by-name';
import { isName } from '../schema/name';
import { type Caller, clientsWith } from '../workspace/caller';
import { audit } from './audit';
import { clients, together, workspaces } from './repository';

type Change = { readonly name?: string | undefined; readonly archived?: boolean | undefined };
type Problem = 'name' | 'name-taken';

/** The clients of a workspace as its pages show them. */
export async function clientViews({ workspace }: { readonly workspace: string }) {
  const list = await (await clients()).list(workspace);
  return list
    .map(({ id, name, archivedAt, assessments }) => ({ id, name, archived: archivedAt !== null, assessments }))
    .sort(byName);
}

/** The clients under which the caller may file a new assessment. */
export async function clientsToFile(caller: Caller, right: 'create' | 'manage') {
  const allowed = clientsWith(caller, right);
  return (await clientViews(caller)).filter(({ id, archived }) => !archived && (allowed === null || allowed.includes(id)));
}

/** Adds a client to the caller's workspace; what is wrong with the name, or null. */
export async function addClient(caller: Caller, name: string): Promise<Problem | null> {
  const problem = await problemOf(caller, name, null);
  if (problem) return problem;
  return together(async () => {
    const { id } = await (await workspaces()).addClient(caller.workspace, name.trim());
    await audit(caller, 'client.added', id, { name: name.trim() });
    return null;
  });
}

/** Renames a client, archives it or takes it back; what is wrong, or null. */
export async function changeClient(caller: Caller, id: string, change: Change): Promise<Problem | 'unknown' | null> {
  const name = change.name?.trim();
  const problem = name === undefined ? null : await problemOf(caller, name, id);
  if (problem) return problem;
  const { workspace, actor } = caller;
  return (await (await clients()).change(workspace, id, { ...change, name }, actor)) ? null : 'unknown';
}

async function problemOf({ workspace }: Caller, name: string, own: string | null): Promise<Problem | null> {
  const text = name.trim();
  if (!isName(text, 80)) return 'name';
  const others = (await (await clients()).list(workspace)).filter(({ id }) => id !== own);
  return others.some((other) => other.name === text) ? 'name-taken' : null;
}
