import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import { cut } from '../../lib/i18n/cut';
import type { Worksheet } from '../../lib/report/worksheets';
import { xmlText } from '../../lib/report/xml-text';

/** Longest text of a cell. */
const LONGEST = 32_767;

/**
 * A workbook of text sheets as the bytes of an .xlsx file. Every cell is typed as text: what begins with =, +, - or @
 * stays what was written and is never a formula.
 */
export async function workbook(sheets: readonly Worksheet[]): Promise<Uint8Array> {
  const written = await writeXlsxFile(sheets.map(sheet), { fontFamily: 'Microsoft YaHei', fontSize: 10 });
  return new Uint8Array(await written.toBuffer());
}

function sheet({ name, header, widths, rows }: Worksheet): Sheet<Buffer> {
  const cell = (value: string) => ({
    value: cut(xmlText(value), LONGEST),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  });
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: [
      header.map((value) => ({ ...cell(value), fontWeight: 'bold' as const, backgroundColor: '#F3F0E9' })),
      ...rows.map((row) => row.map(cell)),
    ],
  };
}
