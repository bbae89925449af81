import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbookSheets from 'read-excel-file/node';
import { ENTRIES_LIMIT, RATIO_LIMIT, UNPACKED_LIMIT } from '../embed/limits';
import type { Sheet } from '../portfolio/find-table';
import type { TableRow } from '../portfolio/read-sites';
import { COLUMNS_LIMIT, SITES_LIMIT } from '../portfolio/site';
import { type SheetMarks, sheetMarks } from './sheet-marks';

/** Why a file gives no table. `bomb`: it would unpack to far more than a table holds. */
export type FileProblem = 'empty' | 'unknown-type' | 'old-excel' | 'damaged' | 'bomb' | 'too-slow' | 'bad-encoding';
export type FileRead = { readonly sheets: readonly Sheet[] } | { readonly problem: FileProblem };

/** The widest row looked at beyond the headings, so that what stands there can be named. */
const WIDEST = COLUMNS_LIMIT + 1;
/** Most cells filled from the one they are joined to. */
const FILLED_LIMIT = 500_000;

/** Reads a CSV file (UTF-8, UTF-16 or GB18030) or the sheets of an XLSX file as text. Formulas are never run: what they last gave is what they say. */
export async function readFile(bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'old-excel' };
  if (bytes[0] === 0x25 && bytes[1] === 0x50) return { problem: 'unknown-type' };
  const text = decode(bytes);
  if (text === null) return { problem: 'bad-encoding' };
  if (text.includes('\u0000')) return { problem: 'unknown-type' };
  // A line end at the foot would count as a row of one cell when the separator is guessed.
  const { data } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), { preview: SITES_LIMIT + 1000, skipEmptyLines: false });
  return { sheets: [asSheet('', data)] };
}

/** UTF-16 by its mark, else UTF-8 where every byte fits, else GB18030, which Excel writes in China; null where none fits. */
function decode(bytes: Uint8Array): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return null;
}

/** What the archive claims to unpack to is added up before anything is unpacked; the thread's memory bounds what lies about it. */
async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  let claimed = 0;
  let entries = 0;
  let bomb = false;
  let excel = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        claimed += originalSize;
        excel ||= name === 'xl/workbook.xml';
        bomb ||= entries > ENTRIES_LIMIT || claimed > UNPACKED_LIMIT || originalSize > RATIO_LIMIT * (size + 1024);
        return false;
      },
    });
  } catch {
    return { problem: 'damaged' };
  }
  if (bomb) return { problem: 'bomb' };
  if (!excel) return { problem: 'unknown-type' };
  try {
    const sheets = await readWorkbookSheets(Buffer.from(bytes), { trim: false });
    const parts = sheetParts(bytes);
    return {
      sheets: sheets.map(({ sheet, data }, index) => {
        const grid = data.map((row) => row.map(textOf));
        const part = parts[index];
        return asSheet(sheet, grid, part === undefined ? undefined : sheetMarks(part()));
      }),
    };
  } catch {
    return { problem: 'damaged' };
  }
}

/** The XML of the sheets in their order, each unpacked when asked for. */
function sheetParts(bytes: Uint8Array): readonly (() => string)[] {
  const part = (wanted: string) =>
    strFromU8(unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? new Uint8Array());
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(([, attributes = '']) => [
      /\bId=["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
      /\bTarget=["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
    ]),
  );
  return [...part('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)].map(([, attributes = '']) => {
    const target = targets.get(/\w+:id=["']([^"']*)["']/.exec(attributes)?.[1] ?? '') ?? '';
    return () => part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '';
    const [day = '', time = ''] = cell.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell);
}

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/** Rows keep the numbers a spreadsheet gives them; empty ones are left out. What joined cells show goes into each row they span. */
function asSheet(name: string, grid: string[][], marks: SheetMarks = { failed: [], merged: [] }): Sheet {
  const failed = new Map<number, number[]>();
  for (const { row, column, text } of marks.failed) {
    const cells = grid[row] ?? (row < SITES_LIMIT + 1000 ? [] : null);
    if (!cells || column >= WIDEST) continue;
    while (grid.length <= row) grid.push([]);
    grid[row] = cells;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    failed.set(row, [...(failed.get(row) ?? []), column]);
  }
  const said = grid.map((row) => !isEmpty(row));
  let filled = 0;
  for (const { top, bottom, column } of marks.merged) {
    const text = grid[top]?.[column] ?? '';
    if (text.trim() === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, grid.length - 1) && filled < FILLED_LIMIT; row += 1) {
      const cells = grid[row];
      if (!cells || !said[row]) continue;
      while (cells.length <= column) cells.push('');
      cells[column] = text;
      filled += 1;
    }
  }
  const rows = grid.flatMap((row, index): TableRow[] => {
    if (!said[index]) return [];
    const cells = row.slice(0, WIDEST);
    const bad = failed.get(index);
    return [{ number: index + 1, cells, ...(bad ? { failed: bad } : {}) }];
  });
  return { name, rows, filled };
}
