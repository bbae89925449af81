export type Glyph = { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number };
export type Position = {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};
type GlyphRun = { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };

/** What we use of a fontkit font. */
export type FontFile = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph & { readonly path: { readonly toSVG: () => string } };
  layout: (text: string) => GlyphRun;
};

const MOST_CACHED = 4000;
const LONGEST_CACHED = 32;

/** Makes an opened font quick: what it knows is remembered, and so is the shaping of short words. Same glyphs as before. */
export function prepareFont(font: FontFile): FontFile {
  // A getter in fontkit that reads a table each time.
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm });
  const known = new Map<number, boolean>();
  const has = font.hasGlyphForCodePoint.bind(font);
  const shape = font.layout.bind(font);
  const words = new Map<string, GlyphRun>();
  font.hasGlyphForCodePoint = (codePoint) => {
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = has(codePoint);
      known.set(codePoint, answer);
    }
    return answer;
  };
  font.layout = (text) => {
    if (text.length > LONGEST_CACHED) return shape(text);
    let run = words.get(text);
    if (!run) {
      run = shape(text);
      if (words.size >= MOST_CACHED) words.clear();
      words.set(text, run);
    }
    return run;
  };
  return font;
}
