import { compactSubsets, type Subset, type SubsetSource } from './compact-font';

type Drawn = { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number };
type Glyph = Drawn & { readonly path: { readonly toSVG: () => string } };
type Position = {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};
type GlyphRun = { readonly glyphs: readonly Drawn[]; readonly positions: readonly Position[] };

/** What we use of a fontkit font. */
export type FontFile = {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  stringsForGlyph: (glyph: number) => string[];
  layout: (text: string, ...shaping: readonly unknown[]) => GlyphRun;
  /** Called by pdfkit, once for each file. */
  createSubset: () => Subset;
} & SubsetSource;

const MOST_CACHED = 4000;
const LONGEST_CACHED = 32;

/** Texts that are drawn one glyph for each character, without shaping: Chinese, Japanese, Korean and their punctuation. */
const unshaped = /^[\u{2e80}-\u{ffff}\u{1b000}-\u{3ffff}]+$/u;

/**
 * Makes an opened font quick: what it knows is remembered, Chinese is not put through the shaping engine, and the shaping
 * of short words is remembered. Same glyphs as before; what a file embeds of it is made small, on a grid of so
 * many units.
 */
export function prepareFont(font: FontFile, grid: number): FontFile {
  // A getter in fontkit that reads a table each time.
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm });
  font.createSubset = compactSubsets(font, grid);
  const known = new Map<number, boolean>();
  const has = font.hasGlyphForCodePoint.bind(font);
  const shapeWith = font.layout.bind(font);
  const shape = (text: string, shaping: readonly unknown[]) => named(text, shapeWith(text, ...shaping));
  const words = new Map<string, GlyphRun>();
  const drawn = new Map<number, Drawn>();
  const glyphOf = (codePoint: number): Drawn => {
    let glyph = drawn.get(codePoint);
    if (!glyph) {
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      glyph = { id, advanceWidth, codePoints: [codePoint] };
      drawn.set(codePoint, glyph);
    }
    return glyph;
  };
  const plain = (text: string): GlyphRun => {
    const glyphs = Array.from(text, (char) => glyphOf(char.codePointAt(0) ?? 0));
    const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    return { glyphs, positions };
  };
  font.hasGlyphForCodePoint = (codePoint) => {
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = has(codePoint);
      known.set(codePoint, answer);
    }
    return answer;
  };
  font.layout = (text, ...shaping) => {
    if (unshaped.test(text)) return plain(text);
    if (text.length > LONGEST_CACHED) return shape(text, shaping);
    let run = words.get(text);
    if (!run) {
      run = shape(text, shaping);
      if (words.size >= MOST_CACHED) words.clear();
      words.set(text, run);
    }
    return run;
  };
  return font;
}

/** fontkit says of a glyph what it first stood for, perhaps in another report: here it stands for what is written. */
function named(text: string, { glyphs, positions }: GlyphRun): GlyphRun {
  const chars = Array.from(text);
  if (chars.length !== glyphs.length) return { glyphs, positions };
  const written = glyphs.map(({ id, advanceWidth }, index) => ({
    id,
    advanceWidth,
    codePoints: [chars[index]?.codePointAt(0) ?? 0],
  }));
  return { glyphs: written, positions };
}
