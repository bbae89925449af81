import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

/** Text at a fixed place, `font` being a position in the list of fonts. */
export type FixedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: number;
  readonly size: number;
  readonly color: string;
};
export type FixedPages = { readonly fonts: readonly string[]; readonly pages: readonly (readonly FixedText[])[] };

/** Draws texts at fixed places with pdfkit and nothing else. `opened` are its fonts, files or what pdfkit made of them. */
export async function drawFixed({ pages, fonts }: FixedPages, opened: readonly unknown[] = fonts): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, font: '' });
  const chunks: Uint8Array[] = [];
  const finished = new Promise((resolve) => doc.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', resolve));
  for (const [index, font] of opened.entries()) doc.registerFont(`f${index}`, font as never);
  for (const page of pages) {
    doc.addPage();
    for (const { text, x, y, font, size, color } of page) {
      doc.font(`f${font}`, size).fillColor(color);
      doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}

/** Opens font files once, for drawing more than one document. */
export function openFonts(files: readonly string[]): unknown[] {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' });
  return files.map((file) => {
    doc.font(file);
    return (doc as unknown as { _font: { font: unknown } })._font.font;
  });
}

/** As a process of its own: draws the file named and prints the milliseconds since it started. */
export async function main(file: string): Promise<void> {
  await drawFixed(JSON.parse(readFileSync(file, 'utf8')));
  console.log(performance.now());
}
