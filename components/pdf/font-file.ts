type Glyph = { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number };
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
type GlyphRun = { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
type Layout = (text: string, features?: unknown, script?: unknown, language?: unknown, direction?: unknown) => GlyphRun;

/** What we use of a fontkit font. */
export type FontFile = {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  layout: Layout;
};

const NEWLINE = 10;
const MOST_CACHED = 4000;
const LONGEST_CACHED = 32;

/** Characters that are drawn one glyph each, without shaping: Chinese, kana and their punctuation. */
const unshaped = /^[\u3001-\u3011\u3014-\u301f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]+$/;

/**
 * Makes an opened font quick and safe for prepared lines. Three changes to its two methods, same glyphs as before:
 * a line feed counts as a known character of no width (otherwise every line ends in a run of Helvetica), Chinese is
 * not put through the shaping engine, and the shaping of short Latin words is remembered.
 */
export function prepareFont(font: FontFile): FontFile {
  const known = new Map<number, boolean>();
  const has = font.hasGlyphForCodePoint.bind(font);
  const shape = font.layout.bind(font);
  const words = new Map<string, GlyphRun>();
  const plain = (text: string): GlyphRun => {
    const glyphs = Array.from(text, (char) => font.glyphForCodePoint(char.codePointAt(0) ?? 0));
    return { glyphs, positions: glyphs.map(({ advanceWidth }) => position(advanceWidth)) };
  };

  font.hasGlyphForCodePoint = (codePoint) => {
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = codePoint === NEWLINE || has(codePoint);
      known.set(codePoint, answer);
    }
    return answer;
  };
  font.layout = (text, features, script, language, direction) => {
    if (text.endsWith('\n')) {
      const line = font.layout(text.slice(0, -1), features, script, language, direction);
      const feed: Glyph = { ...font.glyphForCodePoint(0x20), id: 0, codePoints: [NEWLINE], advanceWidth: 0 };
      return { glyphs: [...line.glyphs, feed], positions: [...line.positions, position(0)] };
    }
    if (text === '') return { glyphs: [], positions: [] };
    if (unshaped.test(text)) return plain(text);
    if (text.length > LONGEST_CACHED) return shape(text, features, script, language, direction);
    let run = words.get(text);
    if (!run) {
      run = shape(text, features, script, language, direction);
      if (words.size >= MOST_CACHED) words.clear();
      words.set(text, run);
    }
    return run;
  };
  return font;
}

function position(xAdvance: number): Position {
  return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 };
}
