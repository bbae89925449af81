import type { Role } from '@/lib/workspace/permissions';

export type GrantView = { readonly role: Role; readonly client: string | null };
export type MemberView = {
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
  readonly grants: readonly GrantView[];
};
export type InvitationView = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly client: string | null;
  readonly expired: boolean;
  /** When it ends, in words. */
  readonly until: string;
};
export type ClientView = {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly assessments: number;
};
