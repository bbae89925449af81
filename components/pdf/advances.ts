import { isSpace, isWide, needsGap } from './characters';
import type { FontFile } from './font-file';
import { fontFiles } from './fonts';
import type { Style } from './theme';

/** Space between Chinese and a Latin letter or digit, in ems. */
export const GAP = 0.16;

/** The distance from the start of the text to each offset, in points. */
export function advances(text: string, style: Style, families: readonly string[], strongLength: number): Float64Array {
  const widths = new Float64Array(text.length + 1);
  const plain = fontFiles(families, style.bold === true);
  const bold = style.bold || strongLength === 0 ? plain : fontFiles(families, true);
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at, strongLength);
    const fonts = at < strongLength ? bold : plain;
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > LAST_ALPHABETIC && end - at < 3)
      widths.fill((widths[at] ?? 0) + advance(codePoint, fonts) * style.size, at + 1, end + 1);
    else place(text.slice(at, end), fonts, style.size, widths, at);
    if (end < text.length && needsGap(lastChar(text, end), charAt(text, end)))
      widths[end] = (widths[end] ?? 0) + GAP * style.size;
    at = end;
  }
  return widths;
}

/** From here on characters stand alone; before, they form words that are measured whole. */
const LAST_ALPHABETIC = 0x2e7f;
const known = new WeakMap<FontFile, Map<number, number>>();

/** The advance of a character in ems, from the first font that has it. */
function advance(codePoint: number, fonts: readonly FontFile[]): number {
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  if (!font) return 1;
  let cache = known.get(font);
  if (!cache) {
    cache = new Map();
    known.set(font, cache);
  }
  let width = cache.get(codePoint);
  if (width === undefined) {
    width = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    cache.set(codePoint, width);
  }
  return width;
}

/** The end of the Latin word, or of the single other character, that starts here. */
function wordEnd(text: string, start: number, strongLength: number): number {
  const first = charAt(text, start);
  let end = start + first.length;
  if (isWide(first) || isSpace(first) || first === '\n') return end;
  while (end < text.length && end !== strongLength) {
    const char = charAt(text, end);
    if (isWide(char) || isSpace(char) || char === '\n') return end;
    end += char.length;
  }
  return end;
}

function place(word: string, fonts: readonly FontFile[], size: number, widths: Float64Array, at: number): void {
  const knows = (font: FontFile) => Array.from(word).every((char) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
  const font = fonts.find(knows);
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

/** The character that starts at an offset. */
export function charAt(text: string, start: number): string {
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

/** The character that ends at an offset. */
export function lastChar(text: string, end: number): string {
  const low = /[\udc00-\udfff]/.test(text[end - 1] ?? '');
  return text.slice(end - (low ? 2 : 1), end);
}
