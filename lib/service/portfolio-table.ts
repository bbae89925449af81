import { cellProblemWords, portfolioHeadings } from '../catalog/portfolio-columns';
import { UPLOAD_LIMIT } from '../embed/limits';
import { readBytes } from '../http/body';
import type { Strings } from '../i18n/strings';
import type { Column } from '../portfolio/columns';
import { SITE_COLUMN } from '../portfolio/site';
import type { ShownProblem, TableCheck, TableSummary } from '../portfolio/table-check';
import type { Worksheet } from '../report/worksheets';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import { readSitesInWorker, type SitesRead } from '../tables/in-worker';
import type { TableProblem } from '../tables/read-table';

export type TableRequest = {
  readonly bytes: Uint8Array;
  readonly columns: readonly Column[] | null;
  readonly wanted: 'check' | 'import' | 'errors';
};

/** Beside the file itself a form has its own lines. */
const FORM_LINES = 64 * 1024;

/** The table and what is wanted of it, from a form; else what is wrong with the form. */
export async function tableRequest(
  request: Request,
  pack: Pack,
): Promise<TableRequest | { readonly refused: 'too-large' | 'not-a-form' | 'columns' }> {
  const body = await readBytes(request, UPLOAD_LIMIT + FORM_LINES);
  if (!body) return { refused: 'too-large' };
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(body as BodyInit, { headers: { 'content-type': type } }).formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof Blob)) return { refused: 'not-a-form' };
  const columns = columnsFrom(form.get('columns'), pack);
  if (columns === undefined) return { refused: 'columns' };
  const asked = form.get('wanted');
  const wanted = asked === 'import' || asked === 'errors' ? asked : 'check';
  return { bytes: new Uint8Array(await file.arrayBuffer()), columns, wanted };
}

/** Columns as chosen; null where none were; undefined where they cannot be meant: unknown, given twice, or no site among them. */
function columnsFrom(given: FormDataEntryValue | null, pack: Pack): readonly Column[] | null | undefined {
  if (given === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(String(given));
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const known = (each: unknown): each is Column =>
    each === null || each === SITE_COLUMN || (typeof each === 'string' && Object.hasOwn(pack.questions, each));
  const named = value.filter((each) => each !== null);
  if (!value.every(known) || new Set(named).size !== named.length || !named.includes(SITE_COLUMN)) return undefined;
  return value;
}

/** Reads the sites of a table under a pack. */
export function readSitesOf({ bytes, columns }: TableRequest, pack: Pack, locale: Locale): Promise<SitesRead> {
  return readSitesInWorker({ bytes, columns, questions: pack.questions, headings: portfolioHeadings, locale });
}

/** Most problems shown on the page; the downloaded list has them all, up to what the reading keeps. */
const SHOWN = 100;

/** A check of a table in words; `known` are the names of the sites there are. */
export function checkOf(
  { summary, sites }: Extract<SitesRead, { ok: true }>,
  known: ReadonlySet<string>,
  pack: Pack,
  locale: Locale,
  strings: Strings,
): TableCheck {
  return {
    ...summary,
    good: sites.length,
    added: sites.filter(({ name }) => !known.has(name)).length,
    problems: shownProblems({ ...summary, problems: summary.problems.slice(0, SHOWN) }, pack, locale, strings),
  };
}

function shownProblems({ problems }: TableSummary, pack: Pack, locale: Locale, strings: Strings): readonly ShownProblem[] {
  return problems.map((problem) => ({
    row: problem.row,
    heading: problem.heading,
    shown: problem.shown,
    words: cellProblemWords(problem, pack, locale, strings),
    suggestion: problem.suggestion ?? '',
  }));
}

/** The list of bad cells as a sheet. */
export function problemSheet(summary: TableSummary, pack: Pack, locale: Locale, strings: Strings): Worksheet {
  const text = strings.portfolio;
  const rows = shownProblems(summary, pack, locale, strings).map(({ row, heading, shown, words, suggestion }) => [
    { kind: 'number' as const, value: row, unit: '' },
    heading,
    shown,
    words,
    suggestion,
  ]);
  return {
    name: text.sheets.errors,
    header: [text.row, text.column, text.value, text.wrong, text.suggestion],
    widths: [8, 24, 30, 60, 30],
    rows,
  };
}

/** Why a table was refused, as the page says it. */
export type TableRefusal = TableProblem | 'too-large' | 'not-a-form' | 'columns';
