import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { ENTRIES_LIMIT, RATIO_LIMIT, UNPACKED_LIMIT } from '../embed/limits';
import type { Table } from '../portfolio/read-sites';
import { COLUMNS_LIMIT, SITES_LIMIT } from '../portfolio/site';

/** Why a file gives no table. `bomb`: it would unpack to far more than a table holds. */
export type TableProblem =
  | 'empty'
  | 'unknown-type'
  | 'old-excel'
  | 'damaged'
  | 'bomb'
  | 'too-slow'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'bad-encoding';
export type TableRead = { readonly table: Table } | { readonly problem: TableProblem };

/** The widest row looked at beyond the headings, so that what stands there can be named. */
const WIDEST = COLUMNS_LIMIT + 1;

/** Reads a CSV file (UTF-8, UTF-16 or GB18030) or the first sheet of an XLSX file as text. Formulas are never run: what they last gave is what they say. */
export async function readTable(bytes: Uint8Array): Promise<TableRead> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'old-excel' };
  if (bytes[0] === 0x25 && bytes[1] === 0x50) return { problem: 'unknown-type' };
  const text = decode(bytes);
  if (text === null) return { problem: 'bad-encoding' };
  if (text.includes('\u0000')) return { problem: 'unknown-type' };
  const { data } = Papa.parse<string[]>(text, { preview: SITES_LIMIT + 1000, skipEmptyLines: false });
  return asTable(data);
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
async function readWorkbook(bytes: Uint8Array): Promise<TableRead> {
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
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    return asTable(rows.map((row) => row.map(textOf)));
  } catch {
    return { problem: 'damaged' };
  }
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

/** The first row that says anything heads the table; rows keep the numbers a spreadsheet gives them. */
function asTable(all: readonly (readonly string[])[]): TableRead {
  const top = all.findIndex((row) => !isEmpty(row));
  const first = all[top];
  if (!first) return { problem: 'empty' };
  const width = first.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (width > COLUMNS_LIMIT) return { problem: 'too-many-columns' };
  const rows = all.slice(top + 1).flatMap((row, index) => {
    if (isEmpty(row)) return [];
    return [{ number: top + index + 2, cells: row.slice(0, Math.max(width, WIDEST)) }];
  });
  if (rows.length > SITES_LIMIT) return { problem: 'too-many-rows' };
  if (rows.length === 0) return { problem: 'empty' };
  return { table: { header: first.slice(0, width), rows } };
}
