import type { Locale } from '../schema/text';
import { type Headings, headingOf, type Questions } from './columns';
import { writeCell } from './read-cell';
import type { Table } from './read-sites';
import { SITE_COLUMN, type Site } from './site';

/** The columns that sites fill: every question any of them answers differently, in the order of the questionnaire. */
export function columnsOf(sites: readonly Site[], questions: Questions): readonly string[] {
  const used = new Set(sites.flatMap(({ differences }) => Object.keys(differences)));
  return [SITE_COLUMN, ...Object.keys(questions).filter((id) => used.has(id))];
}

/** Sites as a table that the import reads back as the same sites. */
export function writeTable(
  sites: readonly Site[],
  columns: readonly string[],
  questions: Questions,
  headings: Headings,
  locale: Locale,
): Table {
  const header = columns.map((column) => headingOf(column, questions, headings, locale));
  const rows = sites.map(({ name, differences }, index) => ({
    number: index + 2,
    cells: columns.map((column) => {
      const question = questions[column];
      return question ? writeCell(question, differences[column], locale) : name;
    }),
  }));
  return { header, rows };
}
