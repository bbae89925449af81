import { PDFDocument } from '@cantoo/pdf-lib';
import type { Reading } from './carried';
import { docxParts } from './docx-words';
import { pdfPages } from './pdf-pages';
import { readFile } from './read-file';

type Shown = Pick<Reading, 'parts' | 'ambiguous'>;
const nothing: Shown = { parts: null, ambiguous: false };

/** What a file carries and, part by part, what it shows; `parts` is null where a file has none or they cannot be read. */
export async function readContent(bytes: Uint8Array): Promise<Reading> {
  const carried = await readFile(bytes);
  const kind = 'problem' in carried ? null : carried.kind;
  return { carried, ...(await shownIn(bytes, kind).catch(() => nothing)) };
}

/** Reading what the file carries comes first: it checks the claims of the file, which this relies on. */
async function shownIn(bytes: Uint8Array, kind: 'pdf' | 'docx' | 'json' | null): Promise<Shown> {
  if (kind === 'docx') return { parts: docxParts(bytes), ambiguous: false };
  if (kind !== 'pdf') return nothing;
  return pdfPages(await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY }));
}
