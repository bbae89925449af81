import { execFileSync } from 'node:child_process';

/** The text of a PDF file without white space, so that line breaks of the layout do not matter. */
export function pdfText(file: string): string {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return squeeze(execFileSync('pdftotext', ['-layout', file, '-'], options));
}

/** A text without white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
