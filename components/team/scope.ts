import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { roles } from '@/lib/workspace/permissions';

type Named = { readonly id: string; readonly name: string; readonly archived?: boolean };
type Options = readonly { readonly value: string; readonly words: string }[];

/** What a role reaches, in words. */
export function scopeWords(client: string | null, clients: readonly Named[], words: Strings['team']): string {
  if (client === null) return words.whole;
  const name = clients.find(({ id }) => id === client)?.name ?? words.goneClient;
  return fill(words.ofClient, { client: name });
}

/** The choices of what a role reaches; an empty value is the whole workspace. */
export function scopeOptions(clients: readonly Named[], words: Strings['team']): Options {
  const open = clients.filter(({ archived }) => !archived);
  return [{ value: '', words: words.whole }, ...open.map(({ id }) => ({ value: id, words: scopeWords(id, clients, words) }))];
}

/** The choices of a role. */
export function roleOptions(words: Strings['team']): Options {
  return roles.map((role) => ({ value: role, words: words.roleNames[role] }));
}
