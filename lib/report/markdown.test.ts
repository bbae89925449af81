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
