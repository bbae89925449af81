import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { appendAudit } from './audit';
import type { Database } from './client';
import { guarded } from './errors';
import type { Trx } from './records';

export type MemberGrant = { readonly role: string; readonly client: string | null };
export type Member = {
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
  readonly grants: readonly MemberGrant[];
};

/** `last-owner`: it would leave the workspace without an owner of the whole. Then nothing was changed. */
export type MemberChange = 'done' | 'last-owner' | 'unknown';

/** Gives an account the role it has for a client, or for the whole workspace (null), in place of the one before; null takes it away. */
export type RoleChange = {
  readonly workspace: string;
  readonly user: string;
  readonly client: string | null;
  readonly role: string | null;
  readonly by: string;
};

export type MemberRepository = ReturnType<typeof memberRepository>;

/** The members of a workspace and their roles. Methods throw a `storage-*` AppError when the database fails. */
export function memberRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;
  const at = () => now().toISOString();
  return {
    /** Everybody with a role, by name. */
    list: (workspace: string): Promise<readonly Member[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('members as m')
          .innerJoin('auth_users as u', 'u.id', 'm.user_id')
          .select(['m.user_id', 'm.role', 'm.client_id', 'u.name', 'u.email', 'u.twoFactorEnabled'])
          .where('m.workspace', '=', workspace)
          .orderBy('u.name')
          .orderBy('m.user_id')
          .orderBy('m.created_at')
          .execute();
        const members = new Map<string, Member>();
        for (const { user_id: user, role, client_id: client, name, email, twoFactorEnabled } of rows) {
          const grants = [...(members.get(user)?.grants ?? []), { role, client }];
          members.set(user, { user, name, email, secondFactor: Boolean(twoFactorEnabled), grants });
        }
        return [...members.values()];
      }),

    /** The workspaces an account belongs to, with their names. */
    workspacesOf: (user: string): Promise<readonly { readonly id: string; readonly name: string }[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('members as m')
          .leftJoin('workspaces as w', 'w.id', 'm.workspace')
          .select(['m.workspace as id', 'w.name as name'])
          .distinct()
          .where('m.user_id', '=', user)
          .orderBy('w.name')
          .execute();
        return rows.map(({ id, name }) => ({ id, name: name ?? '' }));
      }),

    /** Changes what a member may do. Somebody left without any role is no member any more: the sessions end. */
    setRole: (change: RoleChange): Promise<MemberChange> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          await oneAtATime(trx, database, change.workspace);
          const held = await grantsOf(trx, change.workspace, change.user);
          if (held.length === 0) return 'unknown';
          const outcome = await putRole(trx, database, change, at());
          if (outcome !== 'done') return outcome;
          if ((await grantsOf(trx, change.workspace, change.user)).length === 0) await endSessions(trx, change.user);
          const { workspace, user, client, role, by } = change;
          const entry = { workspace, actor: by, action: 'member.role-changed', subject: user, detail: { client, role } };
          await appendAudit(trx, database, entry, at());
          return 'done';
        }),
      ),

    /** Takes every role of an account in the workspace and ends its sessions. */
    remove: (workspace: string, user: string, by: string): Promise<MemberChange> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          await oneAtATime(trx, database, workspace);
          const owners = await ownersOf(trx, workspace);
          const held = await grantsOf(trx, workspace, user);
          if (held.length === 0) return 'unknown';
          if (owners.length > 0 && owners.every((owner) => owner === user)) return 'last-owner';
          await trx.deleteFrom('members').where('workspace', '=', workspace).where('user_id', '=', user).execute();
          await endSessions(trx, user);
          const entry = { workspace, actor: by, action: 'member.removed', subject: user, detail: {} };
          await appendAudit(trx, database, entry, at());
          return 'done';
        }),
      ),
  };
}

/** Sets one role inside a transaction; refuses to take the whole workspace from its last owner. */
export async function putRole(
  trx: Trx,
  database: Pick<Database, 'kind'>,
  { workspace, user, client, role, by }: RoleChange,
  at: string,
): Promise<'done' | 'last-owner'> {
  await oneAtATime(trx, database, workspace);
  const owners = client === null ? await ownersOf(trx, workspace) : [];
  if (role !== 'owner' && owners.length > 0 && owners.every((owner) => owner === user)) return 'last-owner';
  const held = (await grantsOf(trx, workspace, user)).filter((grant) => grant.client_id === client);
  const [first, ...rest] = held.map(({ id }) => id);
  const gone = role === null ? held.map(({ id }) => id) : rest;
  if (gone.length > 0) await trx.deleteFrom('members').where('id', 'in', gone).execute();
  if (role === null) return 'done';
  if (first !== undefined) {
    await trx.updateTable('members').set({ role }).where('id', '=', first).execute();
  } else {
    const row = { id: randomUUID(), workspace, user_id: user, role, client_id: client, created_at: at, created_by: by };
    await trx.insertInto('members').values(row).execute();
  }
  return 'done';
}

function grantsOf(trx: Trx, workspace: string, user: string) {
  return trx
    .selectFrom('members')
    .select(['id', 'client_id'])
    .where('workspace', '=', workspace)
    .where('user_id', '=', user)
    .orderBy('created_at')
    .execute();
}

/**
 * Lets one change of a workspace's members happen at a time, until the transaction ends, so that no two each leave the other
 * as the last owner. One lock for all of them: locks on the rows were taken in differing order while roles changed, and
 * deadlocked.
 */
async function oneAtATime(trx: Trx, { kind }: Pick<Database, 'kind'>, workspace: string): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(hashtextextended(${`members ${workspace}`}, 0))`.execute(trx);
}

/** The owners of the whole workspace. */
async function ownersOf(trx: Trx, workspace: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('members')
    .select('user_id')
    .where('workspace', '=', workspace)
    .where('role', '=', 'owner')
    .where('client_id', 'is', null)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

async function endSessions(trx: Trx, user: string): Promise<void> {
  await trx.deleteFrom('auth_sessions').where('userId', '=', user).execute();
}
