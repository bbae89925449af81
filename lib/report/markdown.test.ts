import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownOf } from './markdown';
import { sampleReport, tinyReport } from './sample-report.fixture';

const empty = tinyReport([]);
const bodyOf = (...blocks: Parameters<typeof tinyReport>[0]) =>
  markdownOf({ ...empty, chapters: empty.chapters.map((chapter) => ({ ...chapter, blocks })) });

test('what a person wrote is never taken for a mark', () => {
  const text = bodyOf({ kind: 'prose', text: '# 不是标题 *不是* [链接](http://x) <script>alert(1)</script> | 竖线' });
  expect(text).toContain('\\# 不是标题 \\*不是\\* \\[链接\\](http://x) \\<script\\>alert(1)\\</script\\> \\| 竖线');
});

test('signs that turn round the text after them are shown as a box', () => {
  expect(bodyOf({ kind: 'prose', text: '否\u202e是\u2066' })).toContain('否□是□');
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

test('hostile text never opens a tag, an entity, a link, code, a heading, a list or a table cell', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        '|',
        '`',
        '```',
        '<img src=x>',
        '</td>',
        '[a](b)',
        '![a](b)',
        '&lt;',
        '# ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '===',
        '---',
        '> ',
        '~~',
        '\\',
        '\n',
        '\r\n',
        '\t',
        '人脸',
        'a',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, (text) => {
      const body = bodyOf(
        { kind: 'heading', level: 2, title: text },
        { kind: 'prose', text, strong: text },
        { kind: 'facts', rows: [{ label: text, value: text }] },
        { kind: 'table', header: ['甲', '乙'], weights: [1, 1], rows: [[text, text]] },
        { kind: 'list', ordered: false, items: [{ text }] },
        { kind: 'notice', tone: 'note', title: text, paragraphs: [text] },
      );
      const chapter = body.slice(body.indexOf('一、试验'), body.lastIndexOf('\n---\n'));
      const bare = chapter.replaceAll(/\\[\\`*_{}[\]<>|#~&+=.)-]/g, 'x').replaceAll('<br>', '');
      expect(bare).not.toMatch(/[<`[\]&~{}]/);
      expect(bare.match(/^#{1,6} /gm)).toHaveLength(1);
      const rows = bare.split('\n').filter((line) => line.startsWith('|'));
      expect(rows.map((row) => row.split('|').length)).toEqual([4, 4, 4]);
      const marks = bare.split('\n').filter((line) => /^\s*(?:[-+]|\d+[.)])\s/.test(line));
      expect(marks).toHaveLength(2);
      expect(bare).not.toMatch(/^[ \t>]*[-=]{2,}[ \t]*$/m);
    }),
    { numRuns: 300 },
  );
});

test('the data-flow diagram is a numbered list whose arrows say place, party and protection', () => {
  const flow = sampleReport('P05')
    .chapters.flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'flow');
  const body = bodyOf(...flow);
  const stages = ['本人', '采集', '存储', '使用', '提供', '删除'];
  for (const [index, name] of stages.entries()) expect(body).toContain(`\n${index + 1}. **${name}**\n`);
  expect(body).toMatch(/ {3}- ↓ 从采集到存储\n {5}- 地点：供应商的云；.*\n {5}- 经手：委托供应商运行后台\n {5}- 保护：/);
  expect(body).toContain('   - → **受托运行后台的供应商**');
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
  expect(text).toContain('**草稿 · 未签批**');
});
