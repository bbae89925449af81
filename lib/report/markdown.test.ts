import { expect, test } from 'vitest';
import { markdownOf } from './markdown';
import { tinyReport } from './sample-report.fixture';

const bodyOf = (...blocks: Parameters<typeof tinyReport>[0]) => markdownOf(tinyReport(blocks));

test('what a person wrote is never taken for a mark', () => {
  const text = bodyOf({ kind: 'prose', text: '# 不是标题 *不是* [链接](http://x) <script>alert(1)</script> | 竖线' });
  expect(text).toContain('\\# 不是标题 \\*不是\\* \\[链接\\](http://x) \\<script\\>alert(1)\\</script\\> \\| 竖线');
});

test('a table keeps its columns when cells hold bars and line ends', () => {
  const text = bodyOf({ kind: 'table', header: ['问', '答'], weights: [1, 1], rows: [['a|b', '一\n二'], ['只有一格']] });
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toEqual(['| 问 | 答 |', '| --- | --- |', '| a\\|b | 一<br>二 |', '| 只有一格 |  |']);
});

test('chapters, findings and lists keep their order and their words', () => {
  const text = bodyOf(
    { kind: 'heading', level: 2, title: '小节' },
    {
      kind: 'finding',
      id: 'f',
      number: '4.1',
      title: '发现',
      continued: '',
      tag: { text: '高', tone: 'high' },
      rows: [{ label: '依据条款', role: 'citation', lines: ['甲', '乙'] }],
    },
    { kind: 'list', ordered: true, items: [{ text: '先' }, { text: '后', tag: { text: '高', tone: 'high' } }] },
  );
  const order = ['### 小节', '### 4.1 发现 · 高', '- **依据条款**', '  - 甲', '  - 乙', '1. 先', '2. **高** 后'];
  const found = order.map((line) => text.indexOf(line));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

test('an English report has no Chinese colon between a label and its value', () => {
  const text = markdownOf(tinyReport([{ kind: 'facts', rows: [{ label: 'When', value: 'before launch' }] }], 'en'));
  expect(text).toContain('- **When**: before launch');
  expect(text).not.toContain('：');
});

test('a report in two languages, with mark and watermark, has them and no line break inside a label or title', () => {
  const tag = { text: '高 / High', tone: 'high' } as const;
  const rows = [{ label: '依据\nBasis', role: 'text', lines: ['甲', 'A'] }] as const;
  const model = tinyReport([
    { kind: 'finding', id: 'f', number: '5.1', title: '发现\nFinding', continued: '', tag, rows },
    { kind: 'facts', rows: [{ label: '何时\nWhen', value: '上线前\nbefore launch' }] },
  ]);
  const text = markdownOf({ ...model, confidentiality: '保密 / Confidential' });
  expect(text).toContain('### 5.1 发现 / Finding · 高 / High');
  expect(text).toContain('- **何时 / When**：上线前\\\n  before launch');
  expect(text.split('\n')[0]).toBe('**保密 / Confidential**');
  expect(text).toContain('**草稿 未签批**');
});
