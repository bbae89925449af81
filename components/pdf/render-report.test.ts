import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Block, ReportModel } from '../../lib/report/model';
import { sampleReport, stringsIn, tinyReport } from '../../lib/report/sample-report.fixture';
import { drawnAs } from './fonts';
import { poppler, squeeze } from './pdf-text.fixture';
import { printable } from './printable';
import { renderReport } from './render-report';

/** Texts of blocks that stand in columns of their own width, each in one cell or paragraph. */
const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'finding') return [block.title, block.tag.text];
    if (block.kind === 'prose') return [`${block.strong ?? ''}${block.text}`];
    return block.kind === 'heading' ? [block.title] : [];
  });

describe('a real report as PDF', () => {
  it.each(['P01', 'P10'])('%s keeps every character of every block, and adds no hyphen', async (id) => {
    const model = sampleReport(id);
    const pdf = await renderReport(model);
    const text = poppler('pdftotext', pdf);
    expect(text).not.toContain('\ufffd');
    const source = squeeze(stringsIn(model).join(''));
    for (const line of text.split('\n')) {
      const columns = line.trim().split(/\s{2,}/);
      for (const column of columns) if (/[-\u2010\u00ad]$/.test(column)) expect(source).toContain(squeeze(column));
    }
    const read = new Set(squeeze(text));
    expect([...new Set(source)].filter((char) => char > '~' && !read.has(char))).toEqual([]);
  });

  it.each(['P01', 'P10'])(
    '%s can be read back: every title, paragraph and answer',
    async (id) => {
      const model = sampleReport(id, { notes: { 'org-stage': '由产品部确认，2026-11-20。' } });
      for (const chapter of model.chapters) {
        const only = { ...model, chapters: [{ ...chapter, blocks: alone(chapter.blocks) }] };
        const read = squeeze(withoutFurniture(poppler('pdftotext', await renderReport(only)), model));
        const wanted = [...texts(chapter.blocks), ...chapter.blocks.flatMap(cells)];
        for (const text of wanted) expect(read, chapter.heading).toContain(squeeze(text));
      }
    },
    30_000,
  );

  it('carries title, author, language, bookmarks and only its own fonts', async () => {
    const pdf = await renderReport(sampleReport('P01'));
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Title:\s+个人信息保护影响评估报告/);
    expect(info).toMatch(/Author:\s+面鉴/);
    expect(info).toMatch(/Page size:\s+595.28 x 841.89/);
    expect(poppler('pdffonts', pdf)).not.toMatch(/Helvetica/);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(zh-CN)');
    const ofBookmarks = [...allOf(document, 'Dest')].filter((place) => place.startsWith('['));
    expect(ofBookmarks.length).toBeGreaterThan(20);
    for (const place of ofBookmarks) expect(place).toMatch(/XYZ null [\d.]+ null/);
  });

  it('of some thirty pages takes at most 6.2 KB a page', async () => {
    const pdf = await renderReport(sampleReport('P01'));
    const pages = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', pdf))?.[1]);
    expect(pages).toBeGreaterThan(25);
    expect(pdf.length / pages / 1024).toBeLessThan(6.2);
  });

  it('is the same file for the same report', async () => {
    const model = tinyReport([{ kind: 'prose', text: '同一报告，同一文件。' }]);
    expect(Buffer.compare(await renderReport(model), await renderReport(model))).toBe(0);
  });
});

function allOf({ context }: PDFDocument, entry: string): string[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of(entry)) ?? '')] : []));
}

/** Table, fact and finding cells as list items, so that no other column stands between their lines. */
function alone(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const items = cells(block).map((text) => ({ text }));
    return items.length > 0 ? { kind: 'list', ordered: false, items } : block;
  });
}

function cells(block: Block): string[] {
  if (block.kind === 'table') return block.rows.flat();
  if (block.kind === 'facts') return block.rows.flatMap(({ label, value }) => [label, value]);
  if (block.kind === 'finding')
    return [block.title, block.tag.text, ...block.rows.flatMap(({ label, lines }) => [label, ...lines])];
  return [];
}

/** Drops running header and footer, which may stand between the lines of a paragraph. */
function withoutFurniture(text: string, model: ReportModel): string {
  const furniture = [model.footer.disclaimer, model.running.slice(0, 12)].map(squeeze);
  return text
    .split('\n')
    .filter((line) => !furniture.some((part) => squeeze(line).startsWith(part)))
    .join('\n');
}

describe('texts that try to break the page', () => {
  const awkward = [
    '表情😀与阿拉伯文العربية和泰文ไทย',
    '反转\u202e文字\u202c与零宽\u200b字符',
    '生僻字𠮷𡈽与全角ＡＢＣ',
    `很长的网址 https://example.com/${'a1b2/'.repeat(60)}?q=1&x=2`,
    `没有空格的长词${'x'.repeat(400)}。`,
    '，。、；：'.repeat(120),
    '（（（（（'.repeat(60),
    '\n\n\n只有换行\n\n',
    '价格为￥1,234.56元（约10.5%），共30个工作日。'.repeat(40),
    'Don’t “break” the state-of-the-art well-known e-mail address a.b@c.example, please. '.repeat(30),
  ];

  it('come out whole, with placeholders where no font has a character', async () => {
    const model = tinyReport(awkward.map((text) => ({ kind: 'prose', text })));
    const read = squeeze(withoutFurniture(poppler('pdftotext', await renderReport(model)), model));
    for (const text of awkward) expect(read).toContain(squeeze(printable(text, drawnAs)));
  });

  it('fit a narrow table column and a finding as well', async () => {
    const blocks: Block[] = [
      { kind: 'table', header: ['甲', '乙'], weights: [20, 80], rows: awkward.map((text) => [text, text]) },
      { kind: 'facts', rows: awkward.map((text, index) => ({ label: `第${index}行`, value: text })) },
      { kind: 'notice', tone: 'note', paragraphs: awkward },
    ];
    const text = poppler('pdftotext', await renderReport(tinyReport(blocks)));
    expect(squeeze(text)).toContain('〔U+1F600〕');
  });

  it('do not hang at 100,000 characters', async () => {
    const long = '处理目的已经实现，继续保存没有依据。'.repeat(5600);
    const pdf = await renderReport(
      tinyReport([{ kind: 'table', header: ['问题', '回答'], weights: [30, 70], rows: [['问题', long]] }]),
    );
    const count = squeeze(poppler('pdftotext', pdf)).split('继续保存没有依据').length;
    expect(count).toBeGreaterThan(5000);
  }, 30_000);
});
