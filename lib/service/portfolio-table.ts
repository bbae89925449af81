import { cellProblemWords, portfolioHeadings } from '../catalog/portfolio-columns';
import { UPLOAD_LIMIT } from '../embed/limits';
import { readBytes } from '../http/body';
import type { Strings } from '../i18n/strings';
import type { Column } from '../portfolio/columns';
import type { Place } from '../portfolio/find-table';
import { type Meanings, SAID_LIMIT } from '../portfolio/read-sites';
import { SITE_COLUMN } from '../portfolio/site';
import type { ShownGroup, ShownProblem, TableCheck, TableSummary } from '../portfolio/table-check';
import type { Worksheet } from '../report/worksheets';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import { readSitesInWorker, type SitesRead, type TableProblem } from '../tables/in-worker';

export type TableRequest = {
  readonly bytes: Uint8Array;
  readonly columns: readonly Column[] | null;
  readonly wanted: 'check' | 'import' | 'errors';
  readonly place: Partial<Place>;
  readonly meanings: Meanings;
  /** Whether sites the table does not name are to be removed. */
  readonly removes: boolean;
};

/** Beside the file itself a form has its own lines. */
const FORM_LINES = 256 * 1024;
/** Most kinds of cells that can be told how to be read. */
const MEANINGS_LIMIT = 300;

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
  const place = { ...numberFrom(form, 'sheet'), ...numberFrom(form, 'header') };
  const meanings = meaningsFrom(form.get('meanings'), pack);
  const removes = form.get('removes') === '1';
  return { bytes: new Uint8Array(await file.arrayBuffer()), columns, wanted, place, meanings, removes };
}

function numberFrom(form: FormData, name: 'sheet' | 'header'): Partial<Place> {
  const given = form.get(name);
  return typeof given === 'string' && /^\d{1,6}$/.test(given) ? { [name]: Number(given) } : {};
}

/** How cells are to be read, as chosen; what names no question or is no text is left out, so that such cells stay bad. */
function meaningsFrom(given: FormDataEntryValue | null, pack: Pack): Meanings {
  const value = parsed(given);
  if (typeof value !== 'object' || value === null) return {};
  const told = Object.entries(value).flatMap(([question, cells]) =>
    Object.hasOwn(pack.questions, question) && typeof cells === 'object' && cells !== null
      ? Object.entries(cells).map(([said, meant]) => ({ question, said, meant }))
      : [],
  );
  const meanings: Record<string, Record<string, string>> = {};
  for (const { question, said, meant } of told.slice(0, MEANINGS_LIMIT)) {
    if (typeof meant !== 'string' || said.length > SAID_LIMIT || meant.length > SAID_LIMIT) continue;
    meanings[question] = Object.defineProperty(meanings[question] ?? {}, said, { value: meant, enumerable: true });
  }
  return meanings;
}

function parsed(given: FormDataEntryValue | null): unknown {
  try {
    return JSON.parse(String(given));
  } catch {
    return undefined;
  }
}

/** Columns as chosen; null where none were; undefined where they cannot be meant: unknown, given twice, or no site among them. */
function columnsFrom(given: FormDataEntryValue | null, pack: Pack): readonly Column[] | null | undefined {
  if (given === null) return null;
  const value = parsed(given);
  if (!Array.isArray(value)) return undefined;
  const known = (each: unknown): each is Column =>
    each === null || each === SITE_COLUMN || (typeof each === 'string' && Object.hasOwn(pack.questions, each));
  const named = value.filter((each) => each !== null);
  if (!value.every(known) || new Set(named).size !== named.length || !named.includes(SITE_COLUMN)) return undefined;
  return value;
}

/** Reads the sites of a table under a pack. */
export function readSitesOf(asked: TableRequest, pack: Pack, locale: Locale): Promise<SitesRead> {
  const { bytes, columns, place, meanings } = asked;
  return readSitesInWorker({
    bytes,
    columns,
    place,
    meanings,
    questions: pack.questions,
    headings: portfolioHeadings,
    locale,
  });
}

/** The known sites that no row of a table names, not even one that cannot be read. */
export function missingFrom({ summary, sites }: Extract<SitesRead, { ok: true }>, known: ReadonlySet<string>): readonly string[] {
  const named = new Set([...sites.map(({ name }) => name), ...summary.unread]);
  return [...known].filter((name) => !named.has(name));
}

/** Most sites named that a table leaves out. */
const NAMED = 5;

/** A check of a table in words; `known` are the names of the sites there are. */
export function checkOf(
  read: Extract<SitesRead, { ok: true }>,
  known: ReadonlySet<string>,
  pack: Pack,
  locale: Locale,
  strings: Strings,
): TableCheck {
  const { problems: _, unread: __, groups, ...summary } = read.summary;
  const missing = missingFrom(read, known);
  return {
    ...summary,
    good: read.sites.length,
    added: read.sites.filter(({ name }) => !known.has(name)).length,
    missing: missing.length,
    missingNames: missing.slice(0, NAMED),
    groups: groups.map(
      (group): ShownGroup => ({
        heading: group.heading,
        shown: group.shown,
        words: cellProblemWords(group, pack, locale, strings),
        suggestion: group.suggestion ?? '',
        question: group.question,
        said: group.said ?? null,
        count: group.count,
        rows: group.rows,
      }),
    ),
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
