import { visible } from '../exchange/quote';
import type { AnswerValue, ProblemCode } from '../schema/answer';
import { reorders } from '../schema/reordering';
import type { Locale } from '../schema/text';
import type { Column, Questions } from './columns';
import { readCell } from './read-cell';
import { SITE_COLUMN, SITE_NAME_LIMIT, type Site } from './site';

/** A table as it was read: text only, rows numbered as a spreadsheet numbers them. Empty rows are left out. */
export type Table = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

/** One bad cell: where it is, what it says (made safe to print), what is wrong, and what was probably meant. */
export type CellProblem = {
  readonly row: number;
  /** The heading of its column as written in the file; empty where the row as a whole is meant. */
  readonly heading: string;
  readonly question: string | null;
  readonly shown: string;
  readonly code: ProblemCode | 'no-site-name' | 'repeated-site' | 'extra-cells';
  readonly suggestion?: string | undefined;
  /** For a name given twice: the row that had it first. */
  readonly first?: number;
};

export type ReadSites = { readonly sites: readonly Site[]; readonly problems: readonly CellProblem[]; readonly badRows: number };

/**
 * Reads the rows of a table as sites, column by column as `columns` says. A row with any bad cell is named cell by cell and
 * gives no site; the others are taken whole. An empty cell means: as the template.
 */
export function readSites(table: Table, columns: readonly Column[], questions: Questions, locale: Locale): ReadSites {
  const sites: Site[] = [];
  const problems: CellProblem[] = [];
  const firstRow = new Map<string, number>();
  let badRows = 0;
  for (const row of table.rows) {
    const read = readRow(row, table.header, columns, questions, locale);
    const first = firstRow.get(read.name);
    if (read.name !== '' && first === undefined) firstRow.set(read.name, row.number);
    if (read.name !== '' && first !== undefined) {
      const heading = table.header[columns.indexOf(SITE_COLUMN)] ?? '';
      read.problems.push({ row: row.number, heading, question: null, shown: visible(read.name), code: 'repeated-site', first });
    }
    if (read.problems.length === 0) sites.push({ name: read.name, differences: read.differences });
    else badRows += 1;
    problems.push(...read.problems);
  }
  return { sites, problems, badRows };
}

function readRow(row: TableRow, header: readonly string[], columns: readonly Column[], questions: Questions, locale: Locale) {
  const problems: CellProblem[] = [];
  const found: [string, AnswerValue][] = [];
  let name = '';
  row.cells.forEach((text, index) => {
    const column = columns[index] ?? null;
    const say = (code: CellProblem['code'], question: string | null, suggestion?: string) =>
      problems.push({ row: row.number, heading: visible(header[index] ?? ''), question, shown: visible(text), code, suggestion });
    if (index >= header.length) {
      if (text.trim() !== '') say('extra-cells', null);
      return;
    }
    if (column === SITE_COLUMN) {
      name = text.normalize('NFC').trim();
      const wrong = nameProblem(name);
      if (wrong) say(wrong, null);
      return;
    }
    const question = column !== null && Object.hasOwn(questions, column) ? questions[column] : undefined;
    if (!question) return;
    const read = readCell(question, text, locale);
    if ('problem' in read) say(read.problem, question.id, read.suggestion);
    else if (read.value !== null) found.push([question.id, read.value]);
  });
  const nameAt = columns.indexOf(SITE_COLUMN);
  if (name === '' && nameAt >= row.cells.length) {
    problems.push({ row: row.number, heading: header[nameAt] ?? '', question: null, shown: '', code: 'no-site-name' });
  }
  return { name, differences: Object.fromEntries(found), problems };
}

function nameProblem(name: string): 'no-site-name' | 'too-long' | 'bad-characters' | null {
  if (name === '') return 'no-site-name';
  if (name.length > SITE_NAME_LIMIT) return 'too-long';
  return reorders(name) || /[\p{Cc}\p{Surrogate}]/u.test(name) ? 'bad-characters' : null;
}
