import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeName } from './file-name';

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', '-etc-passwd'],
    ['a"b<c>d|e?f*g:h', 'a-b-c-d-e-f-g-h'],
    ['名称\u0000\u0007换行\n结尾', '名称-换行-结尾'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM¹', '_COM¹'],
    ['结尾有点...  ', '结尾有点'],
    ['\u202e反向\u200f文字', '反向文字'],
    ['   ', '甲'],
    ['...', '甲'],
    ['///', '甲'],
    ['小区门禁', '小区门禁'],
  ])('%j becomes %j', (text, name) => {
    expect(safeName(text, '甲')).toBe(name);
  });

  test('is harmless in every file system, whatever was typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '..',
        '/',
        '\\',
        ':',
        '\u202e',
        '\u200d',
        '👨‍👩‍👧',
        'CON',
        'aux',
        '.',
        ' ',
        '\u0000',
        '\n',
        '名称'.repeat(300),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const name = safeName(pieces.join(''), '甲');
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$|\.\./);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(61);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
