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
import { readTable } from './read-table';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = '站点,存储人数\r\n\r\n"甲,店",12\r\n=1+1,13\r\n';
const rows = {
  header: ['站点', '存储人数'],
  rows: [
    { number: 3, cells: ['甲,店', '12'] },
    { number: 4, cells: ['=1+1', '13'] },
  ],
};
/** 站点,存储人数 / 甲店,12 in GB18030. */
const gb = Buffer.from('d5beb5e32cb4e6b4a2c8cbcafd0d0abcd7b5ea2c3132', 'hex');

test('a CSV file is read in UTF-8 with or without its mark, in UTF-16 and in GB18030, quotes and empty rows included', async () => {
  expect(await readTable(Buffer.from(text))).toEqual({ table: rows });
  expect(await readTable(Buffer.from(`\uFEFF${text}`))).toEqual({ table: rows });
  expect(await readTable(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual({ table: rows });
  expect(await readTable(gb)).toEqual({ table: { header: rows.header, rows: [{ number: 2, cells: ['甲店', '12'] }] } });
});

test('a workbook of more columns than the alphabet reads back as written; what looks like a formula stays text', async () => {
  const header = ['站点', ...Array.from({ length: 29 }, (_, index) => `列${index}`)];
  const cells = header.map((_, index) => (index === 0 ? '=HYPERLINK("http://x")' : `v${index}`));
  const bytes = await workbook([{ name: '站点', header, widths: header.map(() => 10), rows: [cells] }]);
  expect(await readTable(bytes)).toEqual({ table: { header, rows: [{ number: 2, cells }] } });
});

test('what is no table, or one made to swell, is refused by its kind', async () => {
  const problem = async (bytes: Uint8Array) => ((await readTable(bytes)) as { problem?: string }).problem;
  const zip = (name: string, bytes: Uint8Array) => zipSync({ 'xl/workbook.xml': strToU8('<x/>'), [name]: bytes });
  expect(await problem(new Uint8Array())).toBe('empty');
  expect(await problem(Buffer.from('站点,人数\n,\n'))).toBe('empty');
  expect(await problem(Buffer.from('%PDF-1.7'))).toBe('unknown-type');
  expect(await problem(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old-excel');
  expect(await problem(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('damaged');
  expect(await problem(zipSync({ 'a.txt': strToU8('a') }))).toBe('unknown-type');
  expect(await problem(zip('xl/worksheets/sheet1.xml', new Uint8Array(20_000_000)))).toBe('bomb');
  expect(await problem(Buffer.from([0x61, 0xff, 0xff, 0x61]))).toBe('bad-encoding');
  expect(await problem(Buffer.from(`站点\n${'a\n'.repeat(20_001)}`))).toBe('too-many-rows');
  expect(await problem(Buffer.from(`站点${',a'.repeat(200)}\n1`))).toBe('too-many-columns');
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
