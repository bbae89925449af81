import { randomUUID } from 'node:crypto';
import { appendAudit } from './audit';
import type { Database } from './client';
import { guarded } from './errors';
import { putRole } from './members';

const DAYS = 7;

export type Invitation = {
  readonly id: string;
  readonly workspace: string;
  readonly email: string;
  readonly role: string;
  readonly client: string | null;
  readonly tokenHash: string;
  readonly expiresAt: string;
};

export type NewInvitation = Omit<Invitation, 'id' | 'expiresAt'> & { readonly by: string };

export type InvitationRepository = ReturnType<typeof invitationRepository>;

/** Offers of a role, good for seven days and once. Methods throw a `storage-*` AppError when the database fails. */
export function invitationRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;
  const at = () => now().toISOString();
  const columns = [
    'id',
    'workspace',
    'email',
    'role',
    'client_id as client',
    'token_hash as tokenHash',
    'expires_at as expiresAt',
  ] as const;
  const open = () =>
    kysely.selectFrom('invitations').select(columns).where('used_at', 'is', null).where('revoked_at', 'is', null);
  return {
    /** Keeps an offer in place of an open one to the same address for the same client. */
    create: (input: NewInvitation): Promise<Invitation> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const { workspace, email, role, client, tokenHash, by } = input;
          const id = randomUUID();
          const created = at();
          const expiresAt = new Date(Date.parse(created) + DAYS * 86_400_000).toISOString();
          await trx
            .updateTable('invitations')
            .set({ revoked_at: created })
            .where('workspace', '=', workspace)
            .where('email', '=', email)
            .where('client_id', client === null ? 'is' : '=', client)
            .where('used_at', 'is', null)
            .where('revoked_at', 'is', null)
            .execute();
          await trx
            .insertInto('invitations')
            .values({
              id,
              workspace,
              email,
              role,
              client_id: client,
              token_hash: tokenHash,
              created_by: by,
              created_at: created,
              expires_at: expiresAt,
              used_at: null,
              revoked_at: null,
            })
            .execute();
          const entry = { workspace, actor: by, action: 'member.invited', subject: id, detail: { email, role, client } };
          await appendAudit(trx, database, entry, created);
          return { id, workspace, email, role, client, tokenHash, expiresAt };
        }),
      ),

    /** What was offered and neither taken nor withdrawn, the newest first; expired ones too. */
    list: (workspace: string): Promise<readonly Invitation[]> =>
      guarded(() => open().where('workspace', '=', workspace).orderBy('created_at', 'desc').execute()),

    /** The offer a token opens; undefined when there is none, or it is used, withdrawn or expired. */
    find: (tokenHash: string): Promise<Invitation | undefined> =>
      guarded(() => open().where('token_hash', '=', tokenHash).where('expires_at', '>', at()).executeTakeFirst()),

    /** The open offers to an address, for somebody whose address another service vouches for. */
    to: (email: string): Promise<readonly Invitation[]> =>
      guarded(() => open().where('email', '=', email).where('expires_at', '>', at()).orderBy('created_at').execute()),

    /** Gives an account what was offered, once; false when the offer is no longer open. */
    accept: (id: string, user: string): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const used = at();
          const taken = await trx
            .updateTable('invitations')
            .set({ used_at: used })
            .where('id', '=', id)
            .where('used_at', 'is', null)
            .where('revoked_at', 'is', null)
            .where('expires_at', '>', used)
            .returning(['workspace', 'role', 'client_id', 'created_by'])
            .executeTakeFirst();
          if (!taken) return false;
          const { workspace, role, client_id: client, created_by: by } = taken;
          await putRole(trx, database, { workspace, user, client, role, by }, used);
          const entry = { workspace, actor: user, action: 'member.joined', subject: id, detail: { role, client } };
          await appendAudit(trx, database, entry, used);
          return true;
        }),
      ),

    /** Withdraws an open offer of the workspace; false when there is none. */
    revoke: (workspace: string, id: string, by: string): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const revoked = await trx
            .updateTable('invitations')
            .set({ revoked_at: at() })
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .where('used_at', 'is', null)
            .where('revoked_at', 'is', null)
            .returning('id')
            .executeTakeFirst();
          if (!revoked) return false;
          const entry = { workspace, actor: by, action: 'member.invitation-revoked', subject: id, detail: {} };
          await appendAudit(trx, database, entry, at());
          return true;
        }),
      ),
  };
}
