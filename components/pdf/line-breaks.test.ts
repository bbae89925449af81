import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { closing, isSpace, isWide, opening } from './characters';
import { clusters } from './clusters';
import { loadFonts } from './fonts';
import { breakLines, type Line, type Span } from './line-breaks';
import { styles } from './theme';
import { typeset } from './typeset';

const width = (char: string) => (char === '\n' ? 0 : isWide(char) || char === '\u3000' ? 1 : 0.5);
const spanOf =
  (text: string): Span =>
  (start, end) =>
    Array.from(text.slice(start, end)).reduce((sum, char) => sum + width(char), 0);
const breakPlainly = (text: string, column: number) => breakLines(text, column, spanOf(text));
const shown = (text: string, column: number) => breakPlainly(text, column).map(({ start, end }) => text.slice(start, end));

const pieces = fc.constantFrom(
  ...['处理', '人脸', '，', '。', '“', '”', '（', '）', '《', '》', '、', '——', '……', '！', '？', '：', '；'],
  ...['10万人', '第二十六条', '2026年11月22日', 'face recognition', 'don’t', '3.5%', '48,000', '(a)', '[1]', '$9', '#3'],
  ...[
    ' ',
    '　',
    '\n',
    '\n\n',
    '—',
    '“x”',
    'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm',
    'ー',
    'っ',
    '𠮷',
    '々',
    '‘',
  ],
  ...['supercalifragilisticexpialidocious', 'a'.repeat(60), '，'.repeat(9), '（'.repeat(9), '   ', '…', '·', 'é', '%', '№'],
);
const anyText = fc.array(
  fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }),
  {
    maxLength: 60,
  },
);
const columns = fc.integer({ min: 4, max: 45 });

/** Whether a break lies inside a cluster that is wider than the column by itself, where the rules must yield. */
function forced(text: string, at: number, column: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const paragraph = text.slice(start, end);
  const around = clusters(paragraph).find((cluster) => cluster.start < at - start && at - start < cluster.end);
  if (!around) return false;
  return spanOf(paragraph)(around.start, around.end) > column;
}

function visible(text: string, { start, end }: Line): string {
  let last = end;
  while (last > start && (text[last - 1] === '\n' || isSpace(text[last - 1] ?? ''))) last -= 1;
  return text.slice(start, last);
}

describe('line breaks', () => {
  it('lose and add nothing: joined, the lines are the text', () => {
    fc.assert(
      fc.property(anyText, columns, (parts, column) => {
        const text = parts.join('');
        expect(shown(text, column).join('')).toBe(text);
      }),
      { numRuns: 600 },
    );
  });

  it('never begin a line with a closing mark or end one with an opening mark', () => {
    fc.assert(
      fc.property(anyText, columns, (parts, column) => {
        const text = parts.join('');
        for (const { start } of breakPlainly(text, column)) {
          if (start === 0 || text[start - 1] === '\n' || forced(text, start, column)) continue;
          expect(closing.has(String.fromCodePoint(text.codePointAt(start) ?? 0))).toBe(false);
          expect(opening.has(text.slice(0, start).trimEnd().at(-1) ?? '')).toBe(false);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('keep every line within the column, but for marks whose blank half may hang', () => {
    fc.assert(
      fc.property(anyText, columns, (parts, column) => {
        const text = parts.join('');
        for (const line of breakPlainly(text, column)) {
          expect(spanOf(text)(line.start, line.start + visible(text, line).length)).toBeLessThanOrEqual(column + 0.5);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('keep words and numbers whole unless one is wider than the column', () => {
    fc.assert(
      fc.property(anyText, columns, (parts, column) => {
        const text = parts.join('');
        for (const { start } of breakPlainly(text, column)) {
          const torn = /[A-Za-z0-9]/.test(text[start - 1] ?? '') && /[A-Za-z0-9]/.test(text[start] ?? '');
          if (torn) expect(forced(text, start, column)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('keep numbers with their units, articles and dates in one piece', () => {
    expect(shown('存储的人脸信息达到10万人', 10)).toEqual(['存储的人脸信息达到', '10万人']);
    expect(shown('依照个人信息保护法第二十六条办理', 12)).toEqual(['依照个人信息保护法', '第二十六条办理']);
    expect(shown('应当在收到后30个工作日内', 9)).toEqual(['应当在收到后', '30个工作日内']);
    expect(shown('应当在2026年11月22日之前办理', 8)).toEqual(['应当在', '2026年11月22日之', '前办理']);
  });

  it('keep a reference with paragraph and item whole, unless that would leave a hole in the line', () => {
    expect(shown('依照法律的规定第十五条第一款办理', 11)).toEqual(['依照法律的规定', '第十五条第一款办理']);
    expect(shown('依照个人信息保护法第十五条第一款第二项办理', 18)).toEqual(['依照个人信息保护法第十五条第一款', '第二项办理']);
    expect(shown('容量为 512 MB 以上', 6)).toEqual(['容量为 ', '512 MB 以上']);
    expect(shown('SPC Provisions (2021) art. 4 ✓, clause 5.4', 13)).toEqual(['SPC Provisions (2021) ', 'art. 4 ✓, clause 5.4']);
  });

  it('do not leave one character alone on the last line', () => {
    expect(shown('一二三四五六七八九十百', 10)).toEqual(['一二三四五六七八九', '十百']);
  });

  it('break a long address after its separators and nowhere else', () => {
    const lines = shown('见 https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm 全文', 12);
    expect(lines.join('')).toContain('cac.gov.cn');
    for (const line of lines.slice(1, -2)) expect(line).toMatch(/[/._=&?]$/);
  });

  it('step back from where a mark would be torn from its word when a word is cut', () => {
    const lines = shown(`${'a'.repeat(20)}。`, 10);
    expect(lines.join('')).toBe(`${'a'.repeat(20)}。`);
    expect(lines.some((line) => line.startsWith('。'))).toBe(false);
  });
});

describe('lines measured with the fonts', () => {
  beforeAll(() => loadFonts());

  it('stay within the column for any text and report their width truly', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 480 }), (parts, column) => {
        const set = typeset(parts.join(''), styles.cell, column);
        expect(set.width).toBeLessThanOrEqual(column + styles.cell.size / 2 + 0.01);
      }),
      { numRuns: 120 },
    );
  });

  it('set a text of 100,000 characters without hanging', () => {
    const long = '处理目的已经实现，继续保存没有依据（见第10条）。'.repeat(4200);
    expect(typeset(long, styles.cell, 300).lines.length).toBeGreaterThan(2000);
    typeset('a'.repeat(20_000), styles.cell, 300);
    typeset('，'.repeat(100_000), styles.cell, 300);
    typeset(' '.repeat(100_000), styles.cell, 300);
    typeset('x/'.repeat(10_000), styles.cell, 300);
  });
});
