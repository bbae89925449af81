import { isSpace, isWide, needsGap } from './characters';
import type { FontFile } from './font-file';
import { familiesFor, fontFiles, hasGlyph } from './fonts';
import { breakLines } from './line-breaks';
import { printable } from './printable';
import type { Style } from './theme';

/** Space between Chinese and a Latin letter or digit, in ems. */
export const GAP = 0.16;

/** A stretch of a line set alike; `gap` asks for a sliver of space after it. */
export type Run = { readonly text: string; readonly bold: boolean; readonly gap: boolean };

export type Paragraph = {
  readonly families: readonly string[];
  readonly lines: readonly (readonly Run[])[];
  /** The widest line in points. */
  readonly width: number;
};

/** Sets a text in lines for a column of the given width in points; `strong` is a bold opening. Fonts must be loaded. */
export function typeset(text: string, style: Style, width: number, strong = ''): Paragraph {
  const opening = printable(strong, hasGlyph);
  const whole = opening + printable(text, hasGlyph);
  const families = familiesFor(whole, style.face);
  const widths = advances(whole, style, families, opening.length);
  const span = (start: number, end: number) => (widths[end] ?? 0) - (widths[start] ?? 0);
  const lines = breakLines(whole, width, span);
  return {
    families,
    lines: lines.map(({ start, end }) => runs(whole, start, end, style.bold ? whole.length : opening.length)),
    width: Math.max(0, ...lines.map(({ start, end }) => span(start, visibleEnd(whole, start, end)))),
  };
}

/** A paragraph cut into paragraphs of at most so many lines, with no last piece of a single line where that can be. */
export function pieces(paragraph: Paragraph, most: number): Paragraph[] {
  const { lines } = paragraph;
  if (lines.length <= most + 1) return [paragraph];
  const cut: Paragraph[] = [];
  for (let from = 0; from < lines.length; ) {
    const left = lines.length - from;
    const take = left === most + 1 ? most - 1 : Math.min(most, left);
    cut.push({ ...paragraph, lines: lines.slice(from, from + take) });
    from += take;
  }
  return cut;
}

/** The least width that needs no more lines than `width` does: for titles with lines of like length. */
export function balancedWidth(text: string, style: Style, width: number): number {
  const count = typeset(text, style, width).lines.length;
  let least = width / (count + 1);
  let enough = width;
  for (let round = 0; round < 8; round += 1) {
    const middle = (least + enough) / 2;
    if (typeset(text, style, middle).lines.length > count) least = middle;
    else enough = middle;
  }
  return enough;
}

/** The distance from the start of the text to each offset, in points. */
function advances(text: string, style: Style, families: readonly string[], strongLength: number): Float64Array {
  const widths = new Float64Array(text.length + 1);
  const plain = fontFiles(families, style.bold === true);
  const bold = style.bold || strongLength === 0 ? plain : fontFiles(families, true);
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at, strongLength);
    const word = text.slice(at, end);
    place(word, at < strongLength ? bold : plain, style.size, widths, at);
    if (needsGap(lastChar(text, end), text[end] ?? '')) widths[end] = (widths[end] ?? 0) + GAP * style.size;
    at = end;
  }
  return widths;
}

/** The end of the Latin word, or of the single other character, that starts here. */
function wordEnd(text: string, start: number, strongLength: number): number {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  let end = start + first.length;
  if (isWide(first) || isSpace(first) || first === '\n') return end;
  while (end < text.length && end !== strongLength) {
    const char = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (isWide(char) || isSpace(char) || char === '\n') return end;
    end += char.length;
  }
  return end;
}

function place(word: string, fonts: readonly FontFile[], size: number, widths: Float64Array, at: number): void {
  const known = (font: FontFile) => Array.from(word).every((char) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
  const font = fonts.find(known);
  const positions = font && word !== '\n' ? font.layout(word).positions : null;
  let x = widths[at] ?? 0;
  for (let unit = 0; unit < word.length; unit += 1) {
    if (font && positions?.length === word.length) x += ((positions[unit]?.xAdvance ?? 0) / font.unitsPerEm) * size;
    else if (font && positions) x += (sum(positions) / font.unitsPerEm / word.length) * size;
    else if (word !== '\n') x += size;
    widths[at + unit + 1] = x;
  }
}

function sum(positions: readonly { readonly xAdvance: number }[]): number {
  return positions.reduce((total, { xAdvance }) => total + xAdvance, 0);
}

function lastChar(text: string, end: number): string {
  const low = /[\udc00-\udfff]/.test(text[end - 1] ?? '');
  return text.slice(end - (low ? 2 : 1), end);
}

function visibleEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === '\n' || isSpace(text[last - 1] ?? ''))) last -= 1;
  return last;
}

/** A line cut into runs: at the end of the bold opening and after each character that takes a gap. */
function runs(text: string, start: number, end: number, boldEnd: number): Run[] {
  const stop = visibleEnd(text, start, end);
  const line: Run[] = [];
  let from = start;
  const close = (to: number, gap: boolean) => {
    if (to > from) line.push({ text: text.slice(from, to), bold: from < boldEnd, gap });
    from = to;
  };
  for (let at = start + 1; at < stop; at += 1) {
    if (at === boldEnd) close(at, false);
    const before = lastChar(text, at);
    if (!needsGap(before, String.fromCodePoint(text.codePointAt(at) ?? 0))) continue;
    close(at - before.length, false);
    close(at, true);
  }
  close(stop, false);
  return line;
}
