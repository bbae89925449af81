import { knownActors } from '../db/actors';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { Caller } from '../workspace/caller';
import { database } from './repository';

/** What people are called who did something in the caller's workspace, by the id the history keeps of them. */
export async function actorNames(
  { workspace }: Caller,
  actors: Iterable<string>,
  words: Strings['history']['people'],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actors)];
  const fixed: Readonly<Record<string, string>> = { 'local-owner': words.local, system: words.system, nobody: words.nobody };
  const asked = ids.filter((id) => !Object.hasOwn(fixed, id));
  const known = new Map((await knownActors(await database(), workspace, asked)).map((actor) => [actor.id, actor]));
  const nameOf = (id: string): string => {
    const found = known.get(id);
    if (found?.from !== undefined) return formerName(found.name, found.from, words);
    if (found) return found.here ? found.name : fill(words.left, { name: found.name });
    return fixed[id] ?? words.gone;
  };
  return new Map(ids.map((id) => [id, nameOf(id)]));
}

/** What somebody is called whom an archive names. */
export function formerName(name: string, from: string, words: Strings['history']['people']): string {
  const server = from || words.unnamedServer;
  return name === '' ? fill(words.formerNameless, { from: server }) : fill(words.former, { name, from: server });
}
