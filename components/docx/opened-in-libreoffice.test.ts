import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { companionSet } from '../../lib/catalog/documents';
import { defaultPack } from '../../lib/catalog/index';
import type { Block, ReportModel } from '../../lib/report/model';
import { sheetBlocks } from '../../lib/report/sheet-blocks';
import { evaluatePack } from '../../lib/rules/evaluate-pack';
import { reportDocx } from './report-docx';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The reports of two cases, and every paper of one of them with what nobody answers written in. */
const models: Readonly<Record<string, ReportModel>> = Object.fromEntries(
  ['P05', 'P08'].flatMap((id) => {
    const pack = defaultPack();
    const answers = { ...sampleCases.find((each) => each.id === id)?.answers, 'org-name': '云栖物业 9144030071526726XG' };
    const result = evaluatePack(pack, answers, { today: '2026-11-22' });
    const particulars = { 'paper-device-list': '东门闸机，编号甲一\n西门闸机，编号甲二', 'paper-phone': '物业服务中心总机' };
    const input = { pack, result, answers, notes: {}, locale: 'zh', title: id, reportNumber: 'MJ-1', particulars } as const;
    const { documents, report } = companionSet({ ...input, generatedOn: '2026-11-22' });
    const papers = id === 'P08' ? documents.map((paper) => [paper.id, paper.model]) : [];
    return [[`report-${id}`, report], ...papers];
  }),
);

/** The texts a reader finds in a block, in the order they are read; none of what Word numbers by itself. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number ?? '', block.title];
    case 'prose':
      return [block.strong ?? '', block.text];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'finding':
      return [`${block.number} ${block.title}`, block.tag.text, ...block.rows.flatMap(({ label, lines }) => [label, ...lines])];
    case 'table':
      return [...(block.header.some(Boolean) ? block.header : []), ...block.rows.flat()];
    case 'notice':
      return [block.title ?? '', ...block.paragraphs];
    case 'list':
      return block.items.flatMap(({ tag, text }) => [tag?.text ?? '', text]);
    case 'matrix':
    case 'flow':
      return [block.title];
    default:
      return [];
  }
}

/** Without what layout adds or takes: white space, and the widths of letters. */
const flat = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u200b]+/g, '');

/** The first text that does not follow the ones before it; null where all stand in order. */
function outOfOrder(texts: readonly string[], printed: string): string | null {
  let at = 0;
  for (const text of texts.map(flat)) {
    const found = printed.indexOf(text, at);
    if (found < 0) return text;
    at = found + text.length;
  }
  return null;
}

const pagesOf = (name: string) =>
  execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' }).split('\f');

beforeAll(async () => {
  for (const [name, model] of Object.entries(models)) writeFileSync(join(folder, `${name}.docx`), await reportDocx(model));
  const convert = (to: string, names: readonly string[]) =>
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/office`,
        ...['--headless', '--convert-to', to, '--outdir', folder],
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { encoding: 'utf8' },
    );
  const { error } = convert('txt:Text (encoded):UTF8', Object.keys(models));
  if (error)
    throw new Error('soffice was not found. Install it with: apt-get install -y libreoffice-writer-nogui', { cause: error });
  convert('pdf', ['report-P05', 'report-P08']);
}, 120_000);

describe.each(Object.keys(models))('%s, opened by LibreOffice', (name) => {
  test('says every heading, finding, table cell and list item of the model, in order, and no field is broken', () => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    expect(text).not.toMatch(/Error!|Error: Reference|错误！|错误：|未找到引用源|undefined/);
    const model = models[name] as ReportModel;
    const blocks = model.sheet
      ? sheetBlocks(model).flatMap(textsOf)
      : model.chapters.flatMap((chapter) => [chapter.heading, ...chapter.blocks.flatMap(textsOf)]);
    expect(blocks.length).toBeGreaterThan(name.startsWith('report') ? 800 : 5);
    const printed = flat(text);
    const from = model.sheet
      ? 0
      : printed.indexOf(flat(model.contentsTitle)) + flat(model.chapters.map((each) => each.heading).join('')).length;
    expect(outOfOrder(blocks, printed.slice(from))).toBeNull();
  });
});

describe.each(['report-P05', 'report-P08'])('the contents of %s', (name) => {
  test('name the page each chapter stands on in LibreOffice, or one beside it', () => {
    const pages = pagesOf(name);
    const contents = pages.findIndex((page) => flat(page).includes(flat(models[name]?.contentsTitle ?? '')));
    const listed = pages[contents]?.split('\n').map((line) => /^(.*?)[.\s…]*?(\d+)$/.exec(line.trim())) ?? [];
    for (const { heading } of models[name]?.chapters ?? []) {
      const number = Number(listed.find((entry) => entry && flat(entry[1] ?? '').startsWith(flat(heading)))?.[2]);
      const real =
        pages.findIndex((page, at) => at > contents && page.split('\n').some((line) => flat(line) === flat(heading))) + 1;
      expect(real, heading).toBeGreaterThan(0);
      expect(Math.abs(number - real), `${heading}: ${number}, is on ${real}`).toBeLessThanOrEqual(1);
    }
  });
});
