import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { workbook } from '../../components/xlsx/workbook';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { portfolioHeadings as headings } from '../../content/portfolio/headings';
import { readSitesInWorker } from './in-worker';
import { readFile } from './read-table';
import { workbookOf } from './sheet.fixture';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = '站点,存储人数\r\n\r\n"甲,店",12\r\n=1+1,13\r\n';
const rows = [
  { number: 1, cells: ['站点', '存储人数'] },
  { number: 3, cells: ['甲,店', '12'] },
  { number: 4, cells: ['=1+1', '13'] },
];
/** 站点,存储人数 / 甲店,12 in GB18030. */
const gb = Buffer.from('d5beb5e32cb4e6b4a2c8cbcafd0d0abcd7b5ea2c3132', 'hex');
const rowsOf = async (bytes: Uint8Array) => {
  const read = await readFile(bytes);
  return 'sheets' in read ? read.sheets.map((sheet) => sheet.rows) : read.problem;
};

test('a CSV file is read in UTF-8 with or without its mark, in UTF-16 and in GB18030, quotes and empty rows included', async () => {
  expect(await rowsOf(Buffer.from(text))).toEqual([rows]);
  expect(await rowsOf(Buffer.from(`\uFEFF${text}`))).toEqual([rows]);
  expect(await rowsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([rows]);
  expect(await rowsOf(gb)).toEqual([[rows[0], { number: 2, cells: ['甲店', '12'] }]]);
});

test('a short file divided by semicolons or tabs is told from one divided by commas', async () => {
  for (const mark of [';', '\t', ',']) {
    expect(await rowsOf(Buffer.from(`站点${mark}存储人数\n一号店${mark}12\n`))).toEqual([
      [rows[0], { number: 2, cells: ['一号店', '12'] }],
    ]);
  }
});

test('a workbook of more columns than the alphabet reads back as written; what looks like a formula stays text', async () => {
  const header = ['站点', ...Array.from({ length: 29 }, (_, index) => `列${index}`)];
  const cells = header.map((_, index) => (index === 0 ? '=HYPERLINK("http://x")' : `v${index}`));
  const bytes = await workbook([{ name: '站点', header, widths: header.map(() => 10), rows: [cells] }]);
  expect(await rowsOf(bytes)).toEqual([
    [
      { number: 1, cells: header },
      { number: 2, cells },
    ],
  ]);
});

test('what merged cells show holds for each row they span; a formula without a result is never an empty cell', async () => {
  const sheet = {
    name: '门店',
    rows: [
      ['站点', '处理者', '存储人数'],
      ['一', '甲公司', { formula: '10+2', gave: '12' }],
      ['二', null, { formula: 'SUM(A1:A9)' }],
      [null, null, null],
      ['三', null, { error: '#N/A' }],
    ],
    merged: ['B2:B5', 'A1:C1'],
  };
  const read = await readFile(workbookOf([{ name: '说明', rows: [['请填第二页']] }, sheet]));
  expect(read).toEqual({
    sheets: [
      { name: '说明', rows: [{ number: 1, cells: ['请填第二页'] }], filled: 0 },
      {
        name: '门店',
        rows: [
          { number: 1, cells: ['站点', '处理者', '存储人数'] },
          { number: 2, cells: ['一', '甲公司', '12'] },
          { number: 3, cells: ['二', '甲公司', '=SUM(A1:A9)'], failed: [2] },
          { number: 5, cells: ['三', '甲公司', '#N/A'], failed: [2] },
        ],
        filled: 2,
      },
    ],
  });
});

test('what is no table, or one made to swell, is refused by its kind', async () => {
  const zip = (name: string, bytes: Uint8Array) => zipSync({ 'xl/workbook.xml': strToU8('<x/>'), [name]: bytes });
  expect(await rowsOf(new Uint8Array())).toBe('empty');
  expect(await rowsOf(Buffer.from('%PDF-1.7'))).toBe('unknown-type');
  expect(await rowsOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old-excel');
  expect(await rowsOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('damaged');
  expect(await rowsOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('unknown-type');
  expect(await rowsOf(zip('xl/worksheets/sheet1.xml', new Uint8Array(20_000_000)))).toBe('bomb');
  expect(await rowsOf(Buffer.from([0x61, 0xff, 0xff, 0x61]))).toBe('bad-encoding');
});

test('in its own thread a table becomes sites, and one that takes too long fails alone', async () => {
  const file = join(folder, 'table-worker.mjs');
  buildSync({
    entryPoints: ['lib/tables/table-worker.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import{createRequire as make}from'node:module';const require=make(import.meta.url);" },
  });
  const request = { bytes: gb, columns: null, questions: cn2025.questions, headings, locale: 'zh' } as const;
  expect(await readSitesInWorker(request, 30_000, file)).toMatchObject({
    ok: true,
    sites: [{ name: '甲店', differences: { 'col-persons-stored': 12 } }],
    summary: { columns: ['site', 'col-persons-stored'], rows: 1, badRows: 0, problemCount: 0 },
  });
  expect(await readSitesInWorker(request, 0, file)).toEqual({ ok: false, problem: 'too-slow' });
});
