import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbook } from './workbook';

const dangerous = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '<b>&"\'</b>',
  '一\u0001二',
  "=cmd|' /C calc'!A0",
];

async function partsOf(rows: string[][]): Promise<Record<string, string>> {
  const files = unzipSync(await workbook([{ name: '全部回答', header: ['甲', '乙'], widths: [10, 10], rows }]));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('no cell is a formula or a number, whatever it begins with', async () => {
  const parts = await partsOf(dangerous.map((text) => [text, text]));
  const sheet = Object.entries(parts).find(([name]) => name.startsWith('xl/worksheets/'))?.[1] ?? '';
  expect(sheet).not.toMatch(/<f[ >]/);
  const kinds = [...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => /t="([^"]+)"/.exec(cell)?.[1]);
  expect(kinds).toHaveLength((dangerous.length + 1) * 2);
  expect(new Set(kinds)).toEqual(new Set([kinds[0]]));
  expect(['s', 'inlineStr']).toContain(kinds[0]);
});

test('texts arrive as they were, but for what a file cannot hold', async () => {
  const parts = await partsOf([['=1+1', '一\u0001二']]);
  const all = Object.values(parts).join();
  expect(all).toContain('=1+1');
  expect(all).toContain('一□二');
});
