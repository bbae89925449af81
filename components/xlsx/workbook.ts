import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import { cut } from '../../lib/i18n/cut';
import type { SheetCell, Worksheet } from '../../lib/report/worksheets';
import { xmlText } from '../../lib/report/xml-text';

/** Longest text of a cell. */
const LONGEST = 32_767;

/**
 * A workbook as the bytes of an .xlsx file, each sheet with a header that stays in sight and a filter. Text is typed as text:
 * what begins with =, +, -, @, a tab or a line end stays what was written and is never a formula. Dates and numbers are values.
 */
export async function workbook(sheets: readonly Worksheet[]): Promise<Uint8Array> {
  const written = await writeXlsxFile(sheets.map(sheet), { fontFamily: 'Microsoft YaHei', fontSize: 10 });
  return withFilters(new Uint8Array(await written.toBuffer()), sheets);
}

function sheet({ name, header, widths, rows }: Worksheet): Sheet<Buffer> {
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: [
      header.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const, backgroundColor: '#F3F0E9' })),
      ...rows.map((row) => row.map(cell)),
    ],
  };
}

function cell(value: SheetCell) {
  if (typeof value === 'string') return textCell(value);
  const top = { alignVertical: 'top' as const };
  if (value.kind === 'date') {
    const date = { type: Date, format: 'yyyy-mm-dd', ...top };
    return value.day === null ? date : { ...date, value: new Date(`${value.day}T00:00:00Z`) };
  }
  const unit = value.unit.replaceAll('"', '');
  return { type: Number, value: value.value, format: unit === '' ? '#,##0' : `#,##0"${unit}"`, align: 'left' as const, ...top };
}

const textCell = (value: string) => ({
  value: cut(xmlText(value), LONGEST),
  type: String,
  wrap: true,
  alignVertical: 'top' as const,
});

/** The same file with a filter over each sheet, which the writer cannot set. */
function withFilters(file: Uint8Array, sheets: readonly Worksheet[]): Uint8Array {
  const parts = unzipSync(file);
  sheets.forEach(({ header, rows }, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (!part) return;
    const last = `${columnName(header.length)}${rows.length + 1}`;
    parts[name] = strToU8(strFromU8(part).replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`));
  });
  return zipSync(parts);
}

/** The letters of a column, counted from 1: A to Z, then AA. */
function columnName(number: number): string {
  if (number <= 26) return String.fromCharCode(64 + number);
  return columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1);
}
