import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { parseTheme } from './report-theme';

const logo = PNG.sync.write(new PNG({ width: 30, height: 10 })).toString('base64');
const theme = { firm: '甲乙', footer: '', cover: '', accent: '#1F4B99', logo: null as string | null };
const parse = (parts: object = {}) => parseTheme({ base: 3, theme: { ...theme, ...parts } });
const problems = (body: unknown) => {
  const parsed = parseTheme(body);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('a theme to save', () => {
  it('has its logo typed and measured by its bytes, whatever it was said to be', () => {
    expect(parse({ logo })).toEqual({
      ok: true,
      base: 3,
      theme: { ...theme, accent: '#1f4b99', logo: { type: 'image/png', width: 30, height: 10, data: logo } },
    });
    expect(parse().ok).toBe(true);
  });

  it('is the default design when it is null', () => {
    expect(parseTheme({ base: 1, theme: null })).toEqual({ ok: true, base: 1, theme: null });
  });

  it('names every field at fault at once', () => {
    const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    expect(problems({ base: 0, theme: { ...theme, firm: 'x'.repeat(100), accent: '#ffff00', logo: svg } })).toEqual([
      'firm too-long',
      'accent too-pale',
      'logo svg',
    ]);
  });

  it('refuses invisible signs that turn round the text after them, by field', () => {
    for (const sign of ['\u202a', '\u202e', '\u2066', '\u2069'])
      for (const field of ['firm', 'footer', 'cover'])
        expect(problems({ base: 0, theme: { ...theme, [field]: `甲${sign}乙` } })).toEqual([`${field} bad-characters`]);
  });

  it('must have the form of one', () => {
    for (const body of [null, [], {}, { base: -1, theme: null }, { base: 0, theme: 'x' }, { base: 0, theme: {} }])
      expect(parseTheme(body).ok).toBe(false);
    expect(problems({ base: 0, theme: { ...theme, script: 'x' } })).toEqual([' bad-form']);
  });
});
