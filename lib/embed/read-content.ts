import { PDFDocument } from '@cantoo/pdf-lib';
import type { Reading } from './carried';
import type { ContentPart } from './content-part';
import { docxParts } from './docx-words';
import { pdfParts } from './pdf-pages';
import { readFile } from './read-file';

/** What a file carries and, part by part, what it shows; `parts` is null where a file has none or they cannot be read. */
export async function readContent(bytes: Uint8Array): Promise<Reading> {
  const carried = await readFile(bytes);
  const kind = 'problem' in carried ? null : carried.kind;
  return { carried, parts: await partsOf(bytes, kind).catch(() => null) };
}

/** Reading what the file carries comes first: it checks the claims of the file, which this relies on. */
async function partsOf(bytes: Uint8Array, kind: 'pdf' | 'docx' | 'json' | null): Promise<readonly ContentPart[] | null> {
  if (kind === 'docx') return docxParts(bytes);
  if (kind !== 'pdf') return null;
  return pdfParts(await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY }));
}
