import { strToU8, zipSync } from 'fflate';

/** A cell as a spreadsheet keeps it: a text, a number, a formula with or without what it last gave, an error; null for none. */
export type FixtureCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly gave?: string }
  | { readonly error: string };
type FixtureSheet = {
  readonly name: string;
  readonly rows: readonly (readonly FixtureCell[])[];
  readonly merged?: readonly string[];
};

/** An .xlsx file as Excel writes it, with formulas, errors and merged cells, which our own writer never makes. */
export function workbookOf(sheets: readonly FixtureSheet[]): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
  };
  sheets.forEach(({ rows, merged = [] }, at) => {
    const cells = rows.map(
      (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${letter(c)}${r + 1}`)).join('')}</row>`,
    );
    const joined = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const tail = joined === '' ? '' : `<mergeCells>${joined}</mergeCells>`;
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet><sheetData>${cells.join('')}</sheetData>${tail}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const letter = (column: number) => String.fromCharCode(65 + column);

function cellXml(cell: FixtureCell, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if ('error' in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${ref}"><f>${cell.formula}</f>${cell.gave === undefined ? '' : `<v>${cell.gave}</v>`}</c>`;
}
