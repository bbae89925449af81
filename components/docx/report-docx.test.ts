import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessmentReport } from '../../lib/catalog/assessment-report';
import { defaultPack } from '../../lib/catalog/index';
import { sampleCase } from '../../lib/catalog/sample';
import type { Block, FlowBox, ReportModel } from '../../lib/report/model';
import { tinyReport } from '../../lib/report/sample-report.fixture';
import { evaluatePack } from '../../lib/rules/evaluate-pack';
import { reportDocx } from './report-docx';

async function partsOf(model: ReportModel): Promise<Record<string, string>> {
  const files = unzipSync(await reportDocx(model));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What Word would show of a part: the runs of each paragraph joined, entities resolved. */
function textOf(xml: string): string {
  return xml
    .replaceAll(/<w:br[^>]*\/>/g, '\n')
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const factsOf = (facts: FlowBox['facts']) =>
  facts.flatMap(({ label, text, marks }) => [label, text, ...marks.map((mark) => mark.text)]);
const drawn = ({ title, facts }: FlowBox) => [title, ...factsOf(facts)];

const textsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.title];
    case 'prose':
      return [block.text];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'finding':
      return [block.title, block.tag.text, ...block.rows.flatMap(({ label, lines }) => [label, ...lines])];
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'notice':
      return [block.title ?? '', ...block.paragraphs];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'band':
      return block.rows.flatMap(({ label, text }) => [label, text]);
    case 'range':
      return block.levels.map(({ text }) => text);
    case 'matrix':
      return [
        block.title,
        ...block.columns,
        ...block.rows.flatMap(({ label, cells }) => [label, ...cells.map(({ level }) => level.text)]),
      ];
    case 'flow':
      return [
        block.title,
        ...block.notes,
        ...block.stages.flatMap(({ into, box, branches }) => [
          ...factsOf(into?.facts ?? []),
          ...[box, ...branches].flatMap(drawn),
        ]),
      ];
    case 'break':
      return [];
  }
};

describe.each(['zh', 'en'] as const)('the Word report in %s', (locale) => {
  const pack = defaultPack();
  const result = evaluatePack(pack, sampleCase.answers, { today: '2026-11-22' });
  const input = { pack, result, answers: sampleCase.answers, notes: {}, locale, title: 'x', reportNumber: 'MJ-1' };
  const model = assessmentReport({ ...input, generatedOn: '2026-11-22' });

  let parts: Record<string, string> = {};
  beforeAll(async () => {
    parts = await partsOf(model);
  });

  test('says everything the model says, under headings Word can navigate', () => {
    const text = textOf(parts['word/document.xml'] ?? '');
    for (const chapter of model.chapters) {
      expect(text).toContain(chapter.heading);
      for (const part of chapter.blocks.flatMap(textsOf)) expect(text).toContain(part);
    }
    expect(parts['word/document.xml']?.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(model.chapters.length);
  });

  test('carries the system in its header and the disclaimer in its footer', () => {
    const named = (prefix: string) =>
      Object.entries(parts)
        .filter(([name]) => name.startsWith(`word/${prefix}`))
        .map(([, xml]) => textOf(xml))
        .join();
    expect(named('header')).toContain(model.running);
    expect(named('footer')).toContain(model.footer.disclaimer);
  });

  test('has contents filled with a page for every chapter, in order, and asks nobody to update them', () => {
    const document = parts['word/document.xml'] ?? '';
    const contents = /<w:sdt>[\s\S]*?<\/w:sdt>/.exec(document)?.[0] ?? '';
    const entries = contents
      .split('</w:p>')
      .map((entry) => [...entry.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text));
    const filled = entries.filter((texts) => texts.length > 1);
    expect(filled.map((texts) => texts.slice(0, -1).join(''))).toEqual(model.chapters.map(({ heading }) => heading));
    const pages = filled.map((texts) => Number(texts.at(-1)));
    expect(pages[0]).toBeGreaterThan(2);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(document).not.toContain('w:dirty="true"');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  test('links only to places it has', () => {
    const document = parts['word/document.xml'] ?? '';
    const places = new Set([...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
    const links = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(model.chapters.length);
    expect(links.filter((anchor) => !places.has(anchor))).toEqual([]);
  });

  test('repeats the headers of its tables, keeps short rows whole, and names styles, fonts and languages', () => {
    const document = parts['word/document.xml'] ?? '';
    const styles = parts['word/styles.xml'] ?? '';
    const headed = model.chapters
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'table' && block.header.some(Boolean));
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(headed.length);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(100);
    const used = new Set([...document.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Caption', 'ReportTable']) expect(used).toContain(id);
    expect(styles).toContain('w:eastAsia="SimSun"');
    expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  });
});

test('names with quotes, markup, line ends, rare and forbidden characters neither break the file nor vanish', async () => {
  const hostile = '<w:p/> & "引号" \'单引\' 𠮷㐂 👨‍👩‍👧\u0001\ud800 第一行\n第二行';
  const parts = await partsOf(tinyReport([{ kind: 'prose', text: hostile }]));
  const text = textOf(parts['word/document.xml'] ?? '');
  expect(text).toContain('<w:p/> & "引号" \'单引\' 𠮷㐂 👨‍👩‍👧□□ 第一行\n第二行');
});

describe('what a report is marked with', () => {
  /** One white pixel. */
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  const theme = {
    firm: '甲乙<律师>事务所',
    footer: '地址 & 电话',
    cover: '第一行\n第二行',
    accent: '#7a1f1f',
    logo: { type: 'image/png' as const, data: png, width: 300, height: 100 },
  };
  const marked = { ...tinyReport([{ kind: 'prose', text: '正文' }]), watermark: '草稿 "未签批"', confidentiality: '保密', theme };
  const partsNamed = (parts: Record<string, string>, prefix: string) =>
    Object.entries(parts).flatMap(([name, xml]) => (name.startsWith(prefix) ? [xml] : []));

  test('stands across every page as the watermark Word knows, and the mark in the header and on the cover', async () => {
    const parts = await partsOf(marked);
    const headers = partsNamed(parts, 'word/header');
    expect(headers).toHaveLength(2);
    for (const xml of headers) expect(xml).toMatch(/PowerPlusWaterMarkObject.*string="草稿 &quot;未签批&quot;"/s);
    expect(headers.some((xml) => textOf(xml).includes('保密'))).toBe(true);
    expect(textOf(parts['word/document.xml'] ?? '').indexOf('保密')).toBeLessThan(10);
  });

  test('is the design of the firm: names, colour of headings and logo', async () => {
    const parts = await partsOf(marked);
    const cover = textOf(parts['word/document.xml'] ?? '');
    for (const words of [theme.firm, theme.cover]) expect(cover).toContain(words);
    expect(textOf(partsNamed(parts, 'word/footer').join())).toContain(theme.footer);
    expect(parts['word/styles.xml']).toContain('7A1F1F');
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).not.toHaveLength(0);
  });

  test('is nothing where nothing is asked for', async () => {
    const parts = await partsOf({ ...marked, watermark: null, confidentiality: null, theme: null });
    expect(JSON.stringify(parts)).not.toMatch(/WaterMark|保密|7A1F1F/);
  });
});
