import { strToU8, type Zippable, zip } from 'fflate';
import { type Caller, may } from '../workspace/caller';
import { issue } from './issue';
import { reportRequest } from './report';
import { workLists } from './repository';

/** Most assessments exported in one archive. */
export const EXPORT_LIMIT = 100;

/** A ZIP of each assessment's own file, as the single export gives it, and how many it holds; what the caller may not read is left out. */
export async function exportedTogether(
  caller: Caller,
  ids: readonly string[],
): Promise<{ readonly bytes: Uint8Array; readonly count: number }> {
  const rows = await (await workLists()).named(caller.workspace, ids);
  const files: Zippable = {};
  for (const { id } of rows.filter(({ client, deletedAt }) => deletedAt === null && may(caller, 'read', client))) {
    const asked = await reportRequest(caller, id);
    if (!asked) continue;
    const form = { format: 'json', language: asked.input.locale, embed: true } as const;
    const bytes = await issue(asked, form, async ({ data }) => strToU8(data ?? ''));
    files[`${fileStem(asked.title)}-${id.slice(0, 8)}.json`] = bytes;
  }
  const bytes = await new Promise<Uint8Array>((done, fail) =>
    zip(files, { level: 6 }, (error, data) => (error ? fail(error) : done(data))),
  );
  return { bytes, count: Object.keys(files).length };
}

/** A title as a file name in an archive: no sign a file system could read as a path. */
function fileStem(title: string): string {
  return [...title]
    .map((char) => (char < ' ' || '\\/:*?"<>|.'.includes(char) ? '-' : char))
    .slice(0, 60)
    .join('');
}
