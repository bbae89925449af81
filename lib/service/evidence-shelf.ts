import type { EvidenceFile } from '../schema/evidence';
import { splitField } from '../schema/field';
import type { Caller } from '../workspace/caller';
import { openFields } from './answering';
import { evidenceFiles } from './repository';

/** What a page shows of the files of an assessment: the files, and the questions the caller may attach more to. */
export async function evidenceShelf(
  caller: Caller,
  assessment: string,
  client: string | null,
): Promise<{ readonly files: readonly EvidenceFile[]; readonly open: 'all' | readonly string[] }> {
  const [files, open] = await Promise.all([
    (await evidenceFiles()).list(caller.workspace, assessment),
    openFields(caller, assessment, client),
  ]);
  if (open === 'all') return { files, open };
  return { files, open: [...open].flatMap((field) => (splitField(field).kind === 'answer' ? [splitField(field).id] : [])) };
}
