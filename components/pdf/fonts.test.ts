import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFile } from './font-file';
import { drawnAs, fontsFor, loadFonts } from './fonts';

/** Chinese characters of one shape in these fonts. Each is common enough to be kept; only a text with both loses one of them. */
const sameShape = ['墫壿', '朌肦', '朐胊', '朓脁'];
const LAST_WITH_LETTERS = 0x2ffff;

beforeAll(loadFonts);

/** Every way a text can be set: the fonts it is looked up in, first to last. */
const settings = () =>
  [false, true].flatMap((bold) => [fontsFor('人', 'sans', bold), fontsFor('人', 'serif', bold), fontsFor('a', 'sans', bold)]);

describe('what characters are drawn as', () => {
  it('no glyph of any font stands for two different characters, so that text copied out of a file is what was put in', () => {
    const drawn = new Set<number>();
    for (let code = 0x20; code <= LAST_WITH_LETTERS; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const as = drawnAs(String.fromCodePoint(code));
      if (as !== null) drawn.add(as.codePointAt(0) ?? 0);
    }
    expect(drawn.size).toBeGreaterThan(20_000);
    const stands = new Map<FontFile, Map<number, number>>();
    const twice = new Set<string>();
    for (const fonts of new Set(settings())) {
      for (const code of drawn) {
        const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
        expect(font).toBeDefined();
        if (!font) continue;
        const known = stands.get(font) ?? new Map<number, number>();
        stands.set(font, known);
        const glyph = font.glyphForCodePoint(code).id;
        const before = known.get(glyph) ?? code;
        known.set(glyph, before);
        if (before !== code) twice.add(String.fromCodePoint(before, code));
      }
    }
    expect([...twice].sort()).toEqual(sameShape);
  });

  it('takes rare forms of a character to the ordinary one, and one of two where neither is', () => {
    expect(drawnAs('\u2fd4')).toBe('龜');
    expect(drawnAs('\uf908')).toBe(drawnAs('\uf907'));
    expect(drawnAs('➋')).toBe(drawnAs('❷'));
    expect(drawnAs('人')).toBe('人');
    expect(drawnAs('😀')).toBeNull();
  });
});
