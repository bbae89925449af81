import { describe, expect, it } from 'vitest';
import { fill, formatDate, formatNumber } from './format';
import { chooseLocale } from './locale';

describe('fill', () => {
  it('puts values in, groups numbers and picks the plural', () => {
    expect(fill('{n} {n|finding|findings} for {who}', { n: 1, who: 'x' })).toBe('1 finding for x');
    expect(fill('{n} {n|finding|findings}', { n: 100000 })).toBe('100,000 findings');
  });
  it('leaves a name without a value visible', () => {
    expect(fill('{n} of {total}', { n: 2 })).toBe('2 of {total}');
  });
  it('never reads markup in a value as a placeholder', () => {
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});

describe('dates and numbers', () => {
  it('are written the way each language writes them', () => {
    expect(formatDate('2026-11-02', 'zh')).toBe('2026年11月2日');
    expect(formatDate('2026-11-02', 'en')).toBe('2 November 2026');
    expect(formatNumber(1234567)).toBe('1,234,567');
  });
});

describe('chooseLocale', () => {
  it('keeps the choice made, then follows the browser, then falls back to Chinese', () => {
    expect(chooseLocale('en', 'zh-CN')).toBe('en');
    expect(chooseLocale(undefined, 'en-GB,en;q=0.9,zh;q=0.8')).toBe('en');
    expect(chooseLocale(undefined, 'en;q=0.5,zh-CN;q=0.9')).toBe('zh');
    expect(chooseLocale('fr', 'fr-FR')).toBe('zh');
    expect(chooseLocale(undefined, null)).toBe('zh');
  });
});
