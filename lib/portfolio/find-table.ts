import type { Column } from './columns';
import type { Table, TableRow } from './read-sites';
import { COLUMNS_LIMIT, SITE_COLUMN, SITES_LIMIT } from './site';

/** A sheet as it was read, empty rows left out; `filled` cells took what the cell they are joined to shows. */
export type Sheet = { readonly name: string; readonly rows: readonly TableRow[]; readonly filled: number };

/** Where a table stands: which sheet, from 0, and the number of the row that heads it. */
export type Place = { readonly sheet: number; readonly header: number };

export type TableFound = {
  readonly table: Table;
  readonly place: Place;
  /** Names of all sheets, and rows of this one that might head the table. */
  readonly sheets: readonly string[];
  readonly heads: readonly { readonly number: number; readonly text: string }[];
  readonly filled: number;
};
export type PlaceProblem = 'empty' | 'too-many-rows' | 'too-many-columns';

/** How far down the headings are looked for: above them stand a title, a date, a note on how to fill the table in. */
const LOOKED = 15;
/** Longest text said of a row that might head the table, in UTF-16 units. */
const SAID = 60;

/**
 * Finds the table of sites in a file: the row, near the top of some sheet, that names most columns we know heads it; where none
 * names any, the first sheet that says something, without the lines of one cell above its first row of several. A wanted place
 * goes before what was found.
 */
export function findTable(
  sheets: readonly Sheet[],
  columnOf: (heading: string) => Column | undefined,
  wanted: Partial<Place> = {},
): TableFound | { readonly problem: PlaceProblem } {
  const scores = sheets.map(({ rows }) => rows.slice(0, LOOKED).map((row) => known(row, columnOf)));
  const best = scores.map((each) => Math.max(0, ...each));
  const at =
    wanted.sheet ??
    firstOf(best) ??
    Math.max(
      0,
      sheets.findIndex(({ rows }) => rows.length > 1),
    );
  const sheet = sheets[at];
  if (!sheet || sheet.rows.length === 0) return { problem: 'empty' };
  const asked = sheet.rows.findIndex(({ number }) => number === wanted.header);
  const top = asked >= 0 ? asked : (firstOf(scores[at] ?? []) ?? belowTitles(sheet.rows));
  const head = sheet.rows[top];
  const width = (head?.cells.findLastIndex((cell) => cell.trim() !== '') ?? -1) + 1;
  if (!head || width > COLUMNS_LIMIT) return { problem: head ? 'too-many-columns' : 'empty' };
  const rows = sheet.rows.slice(top + 1);
  if (rows.length > SITES_LIMIT) return { problem: 'too-many-rows' };
  if (rows.length === 0) return { problem: 'empty' };
  return {
    table: { header: head.cells.slice(0, width), rows },
    place: { sheet: at, header: head.number },
    sheets: sheets.map(({ name }) => name),
    heads: sheet.rows.slice(0, LOOKED).map(({ number, cells }) => ({
      number,
      text: cells
        .filter((cell) => cell.trim() !== '')
        .join(' · ')
        .slice(0, SAID),
    })),
    filled: sheet.filled,
  };
}

/** How many different columns a row names; that of the sites counts double. */
function known({ cells }: TableRow, columnOf: (heading: string) => Column | undefined): number {
  const named = new Set(cells.map(columnOf).filter((column) => column !== undefined));
  return named.size + (named.has(SITE_COLUMN) ? 1 : 0);
}

/** Where the first of the greatest numbers stands; undefined where all are 0. */
function firstOf(scores: readonly number[]): number | undefined {
  const most = Math.max(0, ...scores);
  return most === 0 ? undefined : scores.indexOf(most);
}

function belowTitles(rows: readonly TableRow[]): number {
  const wide = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return wide < 0 || wide >= LOOKED ? 0 : wide;
}
