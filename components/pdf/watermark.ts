import { drawnAs, fontsFor } from './fonts';
import type { Painter } from './pen';
import { printable } from './printable';
import { page } from './theme';

const COLOR = '#f2f1ee';
const ANGLE = -36;
const LENGTH = 620;
const LARGEST = 104;
/** More would be too small to see. */
const MOST_SIGNS = 40;

/**
 * Words pale across a page. They are outlines, not text: reading, searching and copying the report never meets them.
 */
export function watermark(words: string): (painter: Painter) => void {
  const said = printable(words.replace(/\s+/g, ' '), drawnAs);
  const fonts = fontsFor(said, 'sans', true);
  const glyphs = Array.from(said)
    .slice(0, MOST_SIGNS)
    .flatMap((char) => {
      const codePoint = char.codePointAt(0) ?? 0;
      const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
      if (!font) return [];
      const glyph = font.glyphForCodePoint(codePoint);
      return [{ outline: glyph.path.toSVG(), advance: glyph.advanceWidth / font.unitsPerEm, em: font.unitsPerEm }];
    });
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  const size = Math.min(LARGEST, LENGTH / Math.max(1, width));
  return (painter) => {
    painter
      .save()
      .translate(page.width / 2, page.height / 2)
      .rotate(ANGLE, { origin: [0, 0] });
    painter.translate((-width * size) / 2, 0.38 * size);
    for (const { outline, advance, em } of glyphs) {
      painter.save().scale(size / em, -size / em);
      if (outline !== '') painter.path(outline).fill(COLOR);
      painter.restore().translate(advance * size, 0);
    }
    painter.restore();
  };
}
