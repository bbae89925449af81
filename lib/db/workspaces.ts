import { randomUUID } from 'node:crypto';
import type { Database } from './client';
import { guarded } from './errors';
import { ready } from './ready';

export type Membership = { readonly workspace: string; readonly role: string; readonly client: string | null };

export type Client = { readonly id: string; readonly name: string; readonly archivedAt: string | null };

/** One role of one member. */
export type Person = { readonly id: string; readonly name: string; readonly role: string; readonly client: string | null };

type Held = Membership & { readonly secondFactorFrom: string | null };
const membershipsOf = ready<string, Held>((db, of) =>
  db
    .selectFrom('members as m')
    .leftJoin('workspaces as w', 'w.id', 'm.workspace')
    .select(['m.workspace', 'm.role', 'm.client_id as client', 'w.second_factor_from as secondFactorFrom'])
    .where(
      'm.user_id',
      '=',
      of((user) => user),
    )
    .orderBy('m.created_at')
    .orderBy('m.id'),
);

type Placed = { readonly workspace: string; readonly assessment: string };
const clientOf = ready<Placed, { readonly client: string | null }>((db, of) =>
  db
    .selectFrom('assessments')
    .select('client_id as client')
    .where(
      'id',
      '=',
      of(({ assessment }) => assessment),
    )
    .where(
      'workspace',
      '=',
      of(({ workspace }) => workspace),
    ),
);

export type WorkspaceRepository = ReturnType<typeof workspaceRepository>;

/** Who belongs to which workspace, and its clients. Methods throw a `storage-*` AppError when the database fails. */
export function workspaceRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const at = () => now().toISOString();
  return {
    /** Whether the server has any account, which makes it a team's. */
    hasAccounts: () =>
      guarded(async () => (await kysely.selectFrom('auth_users').select('id').limit(1).executeTakeFirst()) !== undefined),

    /** Every role an account has, in every workspace, and from when on that workspace asks for a second factor. */
    membershipsOf: (user: string): Promise<readonly Held[]> => guarded(() => membershipsOf(kysely, user)),

    /** Gives an account a role. With `first`, only where nobody was made first owner before: false otherwise. */
    addMember: (input: Membership & { readonly user: string; readonly by: string; readonly first?: boolean }): Promise<boolean> =>
      guarded(async () => {
        const added = await kysely
          .insertInto('members')
          .values({
            id: input.first ? 'first-owner' : randomUUID(),
            workspace: input.workspace,
            user_id: input.user,
            role: input.role,
            client_id: input.client,
            created_at: at(),
            created_by: input.by,
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .execute();
        return added.length > 0;
      }),

    /** What accounts are called, by their ids. */
    namesOf: (users: readonly string[]): Promise<ReadonlyMap<string, string>> =>
      guarded(async () => {
        if (users.length === 0) return new Map();
        const rows = await kysely
          .selectFrom('auth_users')
          .select(['id', 'name'])
          .where('id', 'in', [...new Set(users)])
          .execute();
        return new Map(rows.map(({ id, name }) => [id, name]));
      }),

    /** Everybody with a role in a workspace, by name, each role on its own. */
    people: (workspace: string): Promise<readonly Person[]> =>
      guarded(() =>
        kysely
          .selectFrom('members as m')
          .innerJoin('auth_users as u', 'u.id', 'm.user_id')
          .select(['u.id', 'u.name', 'm.role', 'm.client_id as client'])
          .where('m.workspace', '=', workspace)
          .orderBy('u.name')
          .orderBy('u.id')
          .execute(),
      ),

    nameWorkspace: (id: string, name: string): Promise<void> =>
      guarded(async () => {
        const row = { id, name, created_at: at(), second_factor_from: null };
        await kysely
          .insertInto('workspaces')
          .values(row)
          .onConflict((on) => on.column('id').doUpdateSet({ name }))
          .execute();
      }),

    /** Asks the members of a workspace for a second factor from an instant on; null: no longer. */
    requireSecondFactor: (id: string, from: string | null): Promise<void> =>
      guarded(async () => {
        const row = { id, name: '', created_at: at(), second_factor_from: from };
        await kysely
          .insertInto('workspaces')
          .values(row)
          .onConflict((on) => on.column('id').doUpdateSet({ second_factor_from: from }))
          .execute();
      }),

    secondFactorFrom: (id: string): Promise<string | null> =>
      guarded(async () => {
        const found = kysely.selectFrom('workspaces').select('second_factor_from as from').where('id', '=', id);
        return (await found.executeTakeFirst())?.from ?? null;
      }),

    /** A workspace's name; empty while nobody gave it one. */
    workspaceName: (id: string): Promise<string> =>
      guarded(async () => {
        const row = await kysely.selectFrom('workspaces').select('name').where('id', '=', id).executeTakeFirst();
        return row?.name ?? '';
      }),

    /** The clients of a workspace by name, archived ones last. */
    clients: (workspace: string): Promise<readonly Client[]> =>
      guarded(() =>
        kysely
          .selectFrom('clients')
          .select(['id', 'name', 'archived_at as archivedAt'])
          .where('workspace', '=', workspace)
          .orderBy((eb) => eb.case().when('archived_at', 'is', null).then(0).else(1).end())
          .orderBy('name')
          .execute(),
      ),

    addClient: (workspace: string, name: string): Promise<Client> =>
      guarded(async () => {
        const id = randomUUID();
        await kysely.insertInto('clients').values({ id, workspace, name, created_at: at(), archived_at: null }).execute();
        return { id, name, archivedAt: null };
      }),

    hasClient: (workspace: string, id: string): Promise<boolean> =>
      guarded(async () => {
        const found = kysely.selectFrom('clients').select('id').where('id', '=', id).where('workspace', '=', workspace);
        return (await found.executeTakeFirst()) !== undefined;
      }),

    /** Which client an assessment belongs to; undefined when the workspace has none of this id. */
    clientOf: (workspace: string, assessment: string): Promise<{ readonly client: string | null } | undefined> =>
      guarded(async () => (await clientOf(kysely, { workspace, assessment }))[0]),
  };
}
