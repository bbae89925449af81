import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The pages of a PDF file as PNG files, in order, drawn by poppler at so many dots per inch. */
export function pageImages(pdf: Uint8Array, dpi: number): Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'mianjian-pages-'));
  try {
    const file = path.join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', file, path.join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => readFileSync(path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
