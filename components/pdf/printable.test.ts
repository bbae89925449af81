import { describe, expect, it } from 'vitest';
import { printable } from './printable';

const all = (char: string) => char;
const basic = (char: string) => (char < '\ud800' ? char : null);

describe('printable text', () => {
  it('replaces characters that no font has by a visible placeholder', () => {
    expect(printable('好😀', basic)).toBe('好〔U+1F600〕');
    expect(printable('a\u0001b', all)).toBe('a〔U+0001〕b');
    expect(printable('\ud800', all)).toBe('〔U+D800〕');
  });

  it('makes characters that would turn the text around visible', () => {
    expect(printable('否\u202e是', all)).toBe('否〔U+202E〕是');
    expect(printable('\u2066', all)).toBe('〔U+2066〕');
  });

  it('leaves out marks that never show and unites line ends and spaces', () => {
    expect(printable('人\u200b脸\u00ad\ufeff', all)).toBe('人脸');
    expect(printable('a\r\nb\rc\u2028d', all)).toBe('a\nb\nc\nd');
    expect(printable('a\u00a0b\tc\u2009d', all)).toBe('a b c d');
  });

  it('changes nothing else', () => {
    const text = '第二十六条（1:1）“甲”　𠮷 é ✓ — …';
    expect(printable(text, all)).toBe(text);
  });
});
