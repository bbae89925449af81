import type { Carried } from './carried';
import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);

/** Reads the assessment a PDF, a Word document or a JSON file carries. Told apart by content, never by name; nothing in it is run. */
export async function readFile(bytes: Uint8Array): Promise<Carried> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, 0x50, 0x4b)) return readDocx(bytes);
  // Word files behind a password, and those of Word before 2007, are OLE containers.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'encrypted' };
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(bytes);
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return /^\s*[{[]/.test(text) ? { kind: 'json', data: text } : { problem: 'unknown-type' };
}
