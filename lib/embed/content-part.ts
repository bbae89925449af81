import { createHash } from 'node:crypto';

/**
 * A part of what a file shows: a page of a PDF, a chapter of a Word document, or what runs at its head and foot. `label` is
 * what a reader calls it (a page number; the heading as the file at hand has it); `hash` stands for its content, however
 * the file is packed.
 */
export type ContentPart = { readonly label: string; readonly hash: string };

/** 128 bits of SHA-256 in hex: short enough to keep one for every page. */
export function partHash(...content: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const each of content) hash.update(`${each.length}:`).update(each);
  return hash.digest('hex').slice(0, 32);
}
