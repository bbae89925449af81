import { fullOpening, halfInk, isSpace, isWide, needsGap } from './characters';
import type { FontFile } from './font-file';

/** Space between Chinese and a Latin letter or digit, in ems: with the side bearings about a quarter. */
const GAP = 0.16;

/** What two marks of full width give up where they meet, in ems: from a half on, programs that read a file see two columns. */
const SQUEEZE = 0.49;

/** A piece of text in one font: its glyphs and the width they take, in ems; `each` where glyphs and UTF-16 units pair off. */
export type Shaped = {
  readonly font: FontFile;
  readonly text: string;
  readonly glyphs: number;
  readonly advance: number;
  readonly each: readonly number[] | null;
  /** Drawn one glyph for each character, without shaping. */
  readonly plain: boolean;
};

/** How a text is set: its fonts, and those of its bold opening of `strongLength` UTF-16 units. */
export type Setting = {
  readonly fonts: readonly FontFile[];
  readonly strong: readonly FontFile[];
  readonly strongLength: number;
  /** Whether curly quotation marks are as wide as Chinese characters here. */
  readonly wideQuotes: boolean;
};

/** The distance from the start of the text to each offset, in ems, gaps and squeezed marks counted. */
export function advances(text: string, setting: Setting): Float64Array {
  const widths = new Float64Array(text.length + 1);
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at, setting.strongLength);
    let unit = at;
    if (text[at] === '\n') widths[end] = widths[at] ?? 0;
    else
      for (const piece of shape(text, at, end, setting)) {
        spread(piece, widths, unit);
        unit += piece.text.length;
      }
    if (end < text.length) widths[end] = (widths[end] ?? 0) + between(lastChar(text, end), charAt(text, end), setting.wideQuotes);
    at = end;
  }
  return widths;
}

/** What is added between two neighbours, in ems: a gap between scripts, less where two marks of full width meet. */
export function between(before: string, after: string, wideQuotes: boolean): number {
  if (needsGap(before, after)) return GAP;
  const closes = (char: string) => halfInk.has(char) || (wideQuotes && (char === '”' || char === '’'));
  const opens = (char: string) => fullOpening.has(char) || (wideQuotes && (char === '“' || char === '‘'));
  if (opens(after)) return closes(before) || opens(before) || pauses.has(before) ? -SQUEEZE : 0;
  return closes(before) && closes(after) ? -SQUEEZE : 0;
}

/** Full-width marks whose ink fills more than half of them. */
const pauses: ReadonlySet<string> = new Set([...'：；！？']);

function spread({ text, advance, each }: Shaped, widths: Float64Array, at: number): void {
  let x = widths[at] ?? 0;
  const start = x;
  for (let unit = 1; unit <= text.length; unit += 1) {
    x = each ? x + (each[unit - 1] ?? 0) : start + (advance * unit) / text.length;
    widths[at + unit] = x;
  }
}

const single = new WeakMap<FontFile, Map<number, Shaped>>();

/** From here on characters stand alone; before, they form words that are shaped whole. */
const LAST_ALPHABETIC = 0x2e7f;
/** Longer words are shaped in parts, in UTF-16 units. */
const LONGEST_WORD = 240;

/** The glyphs of one word, or of the single other character, as `wordEnd` cut it; never a line feed. */
export function shape(text: string, start: number, end: number, setting: Setting): readonly Shaped[] {
  const fonts = start < setting.strongLength ? setting.strong : setting.fonts;
  const codePoint = text.codePointAt(start) ?? 0;
  const only = end - start === (codePoint > 0xffff ? 2 : 1);
  if (only && codePoint === APOSTROPHE && isInWord(text, start)) return [narrowest(codePoint, fonts)];
  if (only && codePoint > LAST_ALPHABETIC) return [alone(codePoint, fontOf(codePoint, fonts))];
  const word = text.slice(start, end);
  const font = fonts.find((each) => knows(each, word));
  return font ? [shapedWord(word, font)] : shapedApart(word, fonts);
}

const APOSTROPHE = 0x2019;

/** Whether the sign belongs to an English word, as in “person’s” and “persons’ faces”: then it closes no quotation. */
function isInWord(text: string, at: number): boolean {
  if (!/[A-Za-z]/.test(text[at - 1] ?? '')) return false;
  return /[A-Za-z]/.test(text[at + 1] ?? '') || !text.slice(0, at).includes('‘');
}

/** The character in the font that gives it the least room. */
function narrowest(codePoint: number, fonts: readonly FontFile[]): Shaped {
  const known = fonts.filter((font) => font.hasGlyphForCodePoint(codePoint)).map((font) => alone(codePoint, font));
  return known.sort((one, other) => one.advance - other.advance)[0] ?? alone(codePoint, fontOf(codePoint, fonts));
}

/** One character without shaping, remembered. */
function alone(codePoint: number, font: FontFile): Shaped {
  let cache = single.get(font);
  if (!cache) {
    cache = new Map();
    single.set(font, cache);
  }
  let shaped = cache.get(codePoint);
  if (!shaped) {
    const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    shaped = { font, text: String.fromCodePoint(codePoint), glyphs: 1, advance, each: null, plain: true };
    cache.set(codePoint, shaped);
  }
  return shaped;
}

function fontOf(codePoint: number, fonts: readonly FontFile[]): FontFile {
  const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint)) ?? fonts[0];
  if (!font) throw new Error('The fonts are not loaded.');
  return font;
}

function knows(font: FontFile, word: string): boolean {
  for (const char of word) if (!font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) return false;
  return true;
}

function shapedWord(word: string, font: FontFile): Shaped {
  const { positions } = font.layout(word);
  const each = positions.map(({ xAdvance }) => xAdvance / font.unitsPerEm);
  const advance = each.reduce((sum, width) => sum + width, 0);
  return { font, text: word, glyphs: each.length, advance, each: each.length === word.length ? each : null, plain: false };
}

/** A word no one font knows: stretches of characters that share one. */
function shapedApart(word: string, fonts: readonly FontFile[]): Shaped[] {
  const stretches: { font: FontFile; text: string }[] = [];
  for (const char of word) {
    const font = fontOf(char.codePointAt(0) ?? 0, fonts);
    const last = stretches.at(-1);
    if (last?.font === font) last.text += char;
    else stretches.push({ font, text: char });
  }
  return stretches.map(({ font, text }) => shapedWord(text, font));
}

/** The end of the Latin word, or of the single other character, that starts here. */
export function wordEnd(text: string, start: number, strongLength: number, limit = text.length): number {
  const first = charAt(text, start);
  let end = start + first.length;
  if (isWide(first) || isSpace(first) || first === '\n') return end;
  const last = Math.min(limit, start + LONGEST_WORD);
  while (end < last && end !== strongLength) {
    const char = charAt(text, end);
    if (isWide(char) || isSpace(char) || char === '\n') return end;
    end += char.length;
  }
  return end;
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
