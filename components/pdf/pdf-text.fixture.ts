import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnHeight, page } from './theme';

/** What poppler says of a PDF file: its text page by page as laid out or by the given options, or what another tool prints. */
export function poppler(
  tool: 'pdftotext' | 'pdfinfo' | 'pdffonts',
  pdf: Uint8Array,
  reading: readonly string[] = ['-layout'],
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mianjian-pdf-'));
  try {
    const file = path.join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const options = tool === 'pdftotext' ? [...reading, file, '-'] : [file];
    return execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of the body of a PDF from the given page on, in the order they were drawn, without running headers and footers. */
export function bodyText(pdf: Uint8Array, from: number): string {
  const body = ['-x', '0', '-y', String(page.top - 8), '-W', '596', '-H', String(Math.ceil(columnHeight + 16))];
  return poppler('pdftotext', pdf, ['-raw', '-f', String(from), ...body]);
}

export type PrintedWord = {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
  readonly text: string;
};

/** Every word of a PDF with the box it takes, in points. */
export function printedWords(pdf: Uint8Array): PrintedWord[] {
  const pages = poppler('pdftotext', pdf, ['-bbox']).split('<page ').slice(1);
  return pages.flatMap((content, index) =>
    [...content.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(
      ([, x, y, right, bottom, text]) => ({
        page: index + 1,
        x: Number(x),
        right: Number(right),
        y: Number(y),
        bottom: Number(bottom),
        text: plainText(text ?? ''),
      }),
    ),
  );
}

function plainText(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** A text without white space, for comparing what was written with what can be read. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u3000\f]+/g, '');
}
