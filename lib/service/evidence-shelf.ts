import { shanghaiDate } from '../deadlines/working-days';
import { fileSize } from '../i18n/file-size';
import type { AttachedFile } from '../report/enclosures';
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

/** The files of an assessment as its report names them. */
export async function attachedFiles(caller: Caller, assessment: string): Promise<readonly AttachedFile[]> {
  const files = await (await evidenceFiles()).list(caller.workspace, assessment);
  return files.map(({ kind, target, name, size, sha256, addedAt }) => ({
    kind,
    target,
    name,
    size: fileSize(size),
    sha256,
    on: shanghaiDate(Date.parse(addedAt)),
  }));
}
