import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What poppler says of a PDF file: its text page by page, or what another of its tools prints. */
export function poppler(tool: 'pdftotext' | 'pdfinfo' | 'pdffonts', pdf: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mianjian-pdf-'));
  try {
    const file = path.join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const options = tool === 'pdftotext' ? ['-layout', file, '-'] : [file];
    return execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text without white space, for comparing what was written with what can be read. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u3000\f]+/g, '');
}
