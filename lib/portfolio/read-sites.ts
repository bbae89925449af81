import { visible } from '../exchange/quote';
import type { AnswerValue, ProblemCode } from '../schema/answer';
import { isName } from '../schema/name';
import type { Locale } from '../schema/text';
import type { Column, Questions } from './columns';
import { readCell } from './read-cell';
import { SITE_COLUMN, SITE_NAME_LIMIT, type Site } from './site';

/** A table as it was read: text only, rows numbered as a spreadsheet numbers them. Empty rows are left out. */
export type Table = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };
export type TableRow = {
  readonly number: number;
  readonly cells: readonly string[];
  /** Cells whose formula gave no result; they hold its error or the formula itself. */
  readonly failed?: readonly number[];
};

/** One bad cell: where it is, what it says (made safe to print), what is wrong, and what was probably meant. */
export type CellProblem = {
  readonly row: number;
  /** The heading of its column as written in the file; empty where the row as a whole is meant. */
  readonly heading: string;
  readonly question: string | null;
  readonly shown: string;
  readonly code: ProblemCode | 'no-site-name' | 'repeated-site' | 'extra-cells' | 'formula' | 'total-row';
  readonly suggestion?: string | undefined;
  /** For a name given twice: the row that had it first. */
  readonly first?: number;
  /** What the cell says, by which it can be told how to read it; left out where that is not to be told. */
  readonly said?: string | undefined;
};

export type ReadSites = {
  readonly sites: readonly Site[];
  readonly problems: readonly CellProblem[];
  readonly badRows: number;
  /** Names in rows that give no site. */
  readonly unread: readonly string[];
};

/** How cells are to be read that say what no answer does: by question, then by what the cell says; empty for as the template. */
export type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Longest text of a cell that can be told how to be read, in UTF-16 units. */
export const SAID_LIMIT = 120;

/** What a cell says, without what tells no two cells apart; undefined where it is too long to be told how to be read. */
function saidBy(text: string): string | undefined {
  const said = text.length > 4 * SAID_LIMIT ? '' : text.normalize('NFKC').trim();
  return said === '' || said.length > SAID_LIMIT ? undefined : said;
}

/**
 * Reads the rows of a table as sites, column by column as `columns` says. A row with any bad cell is named cell by cell and
 * gives no site; the others are taken whole. An empty cell means: as the template. Without a column of names there is no site.
 */
export function readSites(
  table: Table,
  columns: readonly Column[],
  questions: Questions,
  locale: Locale,
  meanings: Meanings = {},
): ReadSites {
  if (!columns.includes(SITE_COLUMN)) return { sites: [], problems: [], badRows: table.rows.length, unread: [] };
  const unread: string[] = [];
  const sites: Site[] = [];
  const problems: CellProblem[] = [];
  const firstRow = new Map<string, number>();
  let badRows = 0;
  for (const row of table.rows) {
    const read = readRow(row, table.header, columns, questions, locale, meanings);
    const first = firstRow.get(read.name);
    if (read.name !== '' && first === undefined) firstRow.set(read.name, row.number);
    if (read.name !== '' && first !== undefined) {
      const heading = table.header[columns.indexOf(SITE_COLUMN)] ?? '';
      read.problems.push({ row: row.number, heading, question: null, shown: visible(read.name), code: 'repeated-site', first });
    }
    if (read.problems.length === 0) sites.push({ name: read.name, differences: read.differences });
    else {
      badRows += 1;
      if (read.name !== '') unread.push(read.name);
    }
    problems.push(...read.problems);
  }
  return { sites, problems, badRows, unread };
}

function readRow(
  row: TableRow,
  header: readonly string[],
  columns: readonly Column[],
  questions: Questions,
  locale: Locale,
  meanings: Meanings,
) {
  const problems: CellProblem[] = [];
  const found: [string, AnswerValue][] = [];
  let name = '';
  row.cells.forEach((text, index) => {
    const column = columns[index] ?? null;
    const say = (code: CellProblem['code'], question: string | null, more: Pick<CellProblem, 'suggestion' | 'said'> = {}) =>
      problems.push({ row: row.number, heading: visible(header[index] ?? ''), question, shown: visible(text), code, ...more });
    if (index >= header.length) {
      if (text.trim() !== '') say('extra-cells', null);
      return;
    }
    if (column !== null && (row.failed?.includes(index) || ERROR.test(text.trim()))) {
      say('formula', null);
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
    const said = saidBy(text);
    const meant = said === undefined ? undefined : own(own(meanings, question.id), said);
    const read = readCell(question, meant ?? text, locale);
    if ('problem' in read) say(read.problem, question.id, { suggestion: read.suggestion, said });
    else if (read.value !== null) found.push([question.id, read.value]);
  });
  const nameAt = columns.indexOf(SITE_COLUMN);
  if (name === '' && nameAt >= row.cells.length) {
    problems.push({ row: row.number, heading: header[nameAt] ?? '', question: null, shown: '', code: 'no-site-name' });
  }
  return { name, differences: Object.fromEntries(found), problems };
}

/** What a record holds of its own under a name. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** What Excel shows where a formula failed. */
const ERROR = /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;
/** A line that adds the others up: taken for a site, its numbers would count twice. */
const TOTAL = /^(合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|汇\s*总|(grand\s+)?total|sub-?total|sum)\s*[:：]?$/i;

function nameProblem(name: string): 'no-site-name' | 'too-long' | 'bad-characters' | 'total-row' | null {
  if (name === '') return 'no-site-name';
  if (TOTAL.test(name)) return 'total-row';
  if (name.length > SITE_NAME_LIMIT) return 'too-long';
  return isName(name, SITE_NAME_LIMIT) ? null : 'bad-characters';
}
