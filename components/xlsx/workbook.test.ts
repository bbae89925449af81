import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleInput } from '../../lib/report/sample-report.fixture';
import { type SheetCell, worksheets } from '../../lib/report/worksheets';
import { readWorkbook } from './read-workbook.fixture';
import { workbook } from './workbook';

const read = async (rows: SheetCell[][]) =>
  readWorkbook(await workbook([{ name: '全部回答', header: ['甲', '乙'], widths: [10, 10], rows }]));

describe('text in a cell', () => {
  test('stays text and is never a formula, whatever it begins with', async () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '=HYPERLINK("http://x","y")',
      "=cmd|' /C calc'!A0",
      '<f>1</f>',
    );
    const text = fc.tuple(start, fc.string({ unit: 'grapheme', maxLength: 40 })).map(([first, rest]) => `${first}${rest}`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (values) => {
        const [sheet] = await read(values.map((value) => [value, 'x']));
        expect(sheet?.xml).not.toMatch(/<f[ >/]/);
        const cells = sheet?.rows.slice(1).map(([first]) => first);
        expect(cells?.every((cell) => cell?.kind === 's' || cell?.kind === 'inlineStr')).toBe(true);
        const shown = (value: string) =>
          value.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Surrogate}/gu, '□');
        expect(cells?.map((cell) => shown(cell?.value ?? ''))).toEqual(values.map(shown));
      }),
      { numRuns: 60 },
    );
  });
});

test('a date is a date and a number a number, with its unit in the format', async () => {
  const [sheet] = await read([
    [
      { kind: 'date', day: '2026-11-22' },
      { kind: 'number', value: 48000, unit: '人' },
    ],
    [{ kind: 'date', day: null }, ''],
  ]);
  const [day, number] = sheet?.rows[1] ?? [];
  expect(day).toMatchObject({
    kind: 'n',
    value: String((Date.UTC(2026, 10, 22) - Date.UTC(1899, 11, 30)) / 86_400_000),
    format: 'yyyy-mm-dd',
  });
  expect(number).toMatchObject({ kind: 'n', value: '48000', format: '#,##0"人"' });
});

describe.each(['zh', 'en'] as const)('the working papers in %s, read back', (locale) => {
  const input = sampleInput('P01', { locale, notes: { 'org-stage': '=1+1' } });
  const sheets = worksheets(input);

  test('hold plan, findings, answers and duties, each with a header that stays, a filter and widths', async () => {
    const found = readWorkbook(await workbook(sheets));
    const { plan, findings, answersSheet, duties } = input.prose.sheets;
    expect(found.map(({ name }) => name)).toEqual([plan, findings, answersSheet, duties]);
    found.forEach(({ xml, rows }, index) => {
      expect(rows).toHaveLength((sheets[index]?.rows.length ?? 0) + 1);
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]${rows.length}"/>`));
      expect(xml).toMatch(/<col [^>]*width=/);
    });
  });

  test('give every text as written', async () => {
    const found = readWorkbook(await workbook(sheets));
    sheets.forEach(({ rows }, sheet) => {
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          if (typeof cell !== 'string' || cell === '') return;
          const ref = `${String.fromCharCode(65 + column)}${at + 2}`;
          expect(found[sheet]?.rows[at + 1]?.find((each) => each.ref === ref)?.value).toBe(cell);
        });
      });
    });
  });

  test('have the last day of a duty as a date, and the persons stored as a number', async () => {
    const found = readWorkbook(await workbook(sheets));
    const formats = (index: number) =>
      found[index]?.rows
        .flat()
        .filter(({ kind, value }) => kind === 'n' && value !== '')
        .map(({ format }) => format);
    expect(formats(3)).toContain('yyyy-mm-dd');
    expect(found[2]?.rows.flat()).toContainEqual(expect.objectContaining({ kind: 'n', value: '48000' }));
  });
});
