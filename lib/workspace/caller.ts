import { permissions, type Right, type Role } from './permissions';
import type { WantedFactor } from './second-factor';

/** One role, in the whole workspace (`client` null) or for one client. */
export type Grant = { readonly role: Role; readonly client: string | null };

/** Who asks, and for which workspace. `actor` is what the history and the audit log name. */
export type Caller = {
  readonly actor: string;
  readonly name: string;
  readonly workspace: string;
  readonly team: boolean;
  readonly grants: readonly Grant[];
  /** What the workspace still wants of the account before, or instead of, anything else. */
  readonly wantedFactor?: WantedFactor | undefined;
};

/** The owner of a server without accounts. */
export const localOwner: Caller = {
  actor: 'local-owner',
  name: '',
  workspace: 'local',
  team: false,
  grants: [{ role: 'owner', client: null }],
};

/** Whether the caller has a right over what belongs to `client`; null is what belongs to no client, hence to whole-workspace roles only. */
export function may(caller: Caller, right: Right, client: string | null): boolean {
  return caller.grants.some(
    (grant) => permissions[grant.role].includes(right) && (grant.client === null || grant.client === client),
  );
}

/** Whether the caller has a right somewhere in the workspace. */
export function mayAnywhere(caller: Caller, right: Right): boolean {
  return caller.grants.some((grant) => permissions[grant.role].includes(right));
}

/** The client a new assessment is for: the one asked for, or the caller's only one where none is named; undefined when it may create none there. */
export function clientForNew(caller: Caller, asked: string | null): string | null | undefined {
  const own = clientsWith(caller, 'create');
  const client = asked ?? (own?.length === 1 ? (own[0] ?? null) : null);
  return may(caller, 'create', client) ? client : undefined;
}

/** The clients over which the caller has a right; null means all there are, and what belongs to none. */
export function clientsWith(caller: Caller, right: Right): readonly string[] | null {
  const granted = caller.grants.filter((grant) => permissions[grant.role].includes(right));
  return granted.some(({ client }) => client === null) ? null : granted.map(({ client }) => client ?? '');
}
