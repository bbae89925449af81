import { newToken } from '../auth/link-token';
import { type Invitation, invitationRepository } from '../db/invitations';
import { type MemberChange, memberRepository } from '../db/members';
import { passwordLinkRepository } from '../db/password-links';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { isEmail } from '../schema/name';
import type { Caller } from '../workspace/caller';
import { type Role, roles } from '../workspace/permissions';
import { fullAddress } from './link';
import { sendMail } from './mail';
import { clients, database, workspaceName } from './repository';

type Asked = { readonly email: string; readonly role: string; readonly client: string | null };
type Invited =
  | { readonly problem: 'email' | 'role' | 'client' | 'already-member' }
  | { readonly link: string; readonly email: string; readonly mailed: boolean | null };

/** Offers somebody a role by a link, shown once and mailed where a mail server is set up. */
export async function invite(caller: Caller, asked: Asked, headers: Headers, strings: Strings): Promise<Invited> {
  const email = asked.email.trim().toLowerCase();
  const { client } = asked;
  if (!isEmail(email)) return { problem: 'email' };
  const role = roles.find((each) => each === asked.role);
  if (!role) return { problem: 'role' };
  if (client !== null && !(await (await clients()).isOpen(caller.workspace, client))) return { problem: 'client' };
  const present = (await members(caller)).find((member) => member.email === email);
  if (present?.grants.some((grant) => grant.role === role && grant.client === client)) return { problem: 'already-member' };
  const { token, hash } = newToken();
  const { workspace, actor: by } = caller;
  await invitationRepository(await database()).create({ workspace, email, role, client, tokenHash: hash, by });
  const link = fullAddress(`/invite/${token}`, headers);
  const words = strings.team;
  const parts = { by: caller.name, workspace: await workspaceName(caller), role: words.roleNames[role], link };
  const subject = fill(words.mailSubject, parts).replace(/[\r\n]+/g, ' ');
  return { link, email, mailed: await sendMail({ to: email, subject, text: fill(words.mailText, parts) }) };
}

/** The members of the caller's workspace. */
export async function members({ workspace }: Caller) {
  return memberRepository(await database()).list(workspace);
}

/** The offers of the caller's workspace that nobody has taken yet. */
export async function openInvitations({ workspace }: Caller): Promise<readonly Invitation[]> {
  return invitationRepository(await database()).list(workspace);
}

/** Withdraws an offer. */
export async function revokeInvitation({ workspace, actor }: Caller, id: string): Promise<boolean> {
  return invitationRepository(await database()).revoke(workspace, id, actor);
}

/** Gives a member a role for a client or the whole workspace, or takes it away. */
export async function changeRole(
  { workspace, actor }: Caller,
  user: string,
  { client, role }: { readonly client: string | null; readonly role: Role | null },
): Promise<MemberChange | 'client'> {
  if (client !== null && role !== null && !(await (await clients()).isOpen(workspace, client))) return 'client';
  return memberRepository(await database()).setRole({ workspace, user, client, role, by: actor });
}

/** Removes a member and ends the sessions of that account. */
export async function removeMember({ workspace, actor }: Caller, user: string): Promise<MemberChange> {
  return memberRepository(await database()).remove(workspace, user, actor);
}

/** A link by which a member chooses a new password; null for whoever is none, or belongs to another workspace too. */
export async function passwordLink({ workspace, actor }: Caller, user: string, headers: Headers): Promise<string | null> {
  const { token, hash } = newToken();
  const made = await passwordLinkRepository(await database()).create({ workspace, user, tokenHash: hash, by: actor });
  return made ? fullAddress(`/reset/${token}`, headers) : null;
}

/** The workspaces an account can work in. */
export async function workspacesOf({ actor }: Caller) {
  return memberRepository(await database()).workspacesOf(actor);
}
