import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastWithWhite, readableOnWhite, themeLimits, themeTextsSchema } from './report-theme';

const texts = { firm: '甲乙律师事务所', footer: '', cover: '第一行\n第二行', accent: '#1f4b99' };
const codes = (parts: object) => {
  const parsed = themeTextsSchema.safeParse({ ...texts, ...parts });
  return parsed.success ? [] : parsed.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`);
};

describe('the texts of a theme', () => {
  it('pass as they are, emoji and rare characters included', () => {
    expect(themeTextsSchema.parse(texts)).toEqual(texts);
    expect(codes({ firm: '𠮷野 <b>"x"</b> 👨‍👩‍👧' })).toEqual([]);
  });

  it('are named when they are too long or hold what a file cannot', () => {
    expect(codes({ firm: '长'.repeat(themeLimits.firm) })).toEqual([]);
    expect(codes({ firm: '长'.repeat(themeLimits.firm + 1) })).toEqual(['firm too-long']);
    expect(codes({ footer: 'a\u0000b' })).toEqual(['footer bad-characters']);
    expect(codes({ cover: 'half \ud83d' })).toEqual(['cover bad-characters']);
    expect(codes({ extra: 1 })).not.toEqual([]);
  });
});

describe('the accent', () => {
  it('must be a colour that can be read on white', () => {
    expect(codes({ accent: 'red' })).toEqual(['accent not-a-colour']);
    expect(codes({ accent: '#ffcc00' })).toEqual(['accent too-pale']);
    expect(codes({ accent: '#1f4b99; } body { display: none' })).toEqual(['accent not-a-colour']);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#767676')).toBeGreaterThanOrEqual(4.5);
    expect(contrastWithWhite('#777777')).toBeLessThan(4.5);
  });

  it('always has a darker one that can be read, and stays what it is when it can be', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (given) => {
        const readable = readableOnWhite(given);
        expect(codes({ accent: readable })).toEqual([]);
        if (contrastWithWhite(given) >= 4.5) expect(readable).toBe(given);
      }),
    );
  });
});
