import * as z from 'zod/mini';
import { type ReportOptions, reportConfidentialities, reportLanguages, reportWordings } from '../schema/report-options';
import { nearest } from './nearest';

/** A part of an address that says nothing we know: which option, what stood there, what may stand there, what was meant. */
export type OptionProblem = {
  readonly name: string;
  readonly value: string | null;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
};

export type ReadOptions =
  | { readonly ok: true; readonly options: ReportOptions }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] };

/** What each option may hold; the sections that can be left out are given. */
const schemaFor = (sections: readonly string[]) =>
  z.strictObject({
    language: z.enum(reportLanguages),
    wording: z.enum(reportWordings),
    without: z.array(z.enum(sections)),
    confidentiality: z.enum(reportConfidentialities),
  });
const names = ['language', 'wording', 'without', 'confidentiality'];

/** Parameters that mean something else, each with the values it may have. */
export type OtherParameters = Readonly<Record<string, readonly string[]>>;

/** Most problems told of one address. */
const MOST_PROBLEMS = 20;
/** Longest value repeated in a message. */
const LONGEST_SHOWN = 40;

/**
 * Reads the options of a report from the parameters of an address; what is not said is as in `defaults`. Parts are left out
 * as `without=cases,scores`. A name or value nobody knows is a problem, never ignored. `sections` can be left out; `others`
 * mean something else, and are held to their own values.
 */
export function readReportOptions(
  params: URLSearchParams,
  { sections, defaults, others = {} }: { sections: readonly string[]; defaults: ReportOptions; others?: OtherParameters },
): ReadOptions {
  const given: Record<string, unknown> = { ...defaults };
  const wrong: OptionProblem[] = [];
  for (const [name, value] of params) {
    const allowed = Object.hasOwn(others, name) ? others[name] : undefined;
    if (!allowed) given[name] = name === 'without' ? list(value) : value;
    else if (!allowed.includes(value)) wrong.push(problem(name, value, allowed));
  }
  const parsed = schemaFor(sections).safeParse(given);
  if (!parsed.success) wrong.push(...parsed.error.issues.flatMap((issue) => problems(issue, given)));
  if (parsed.success && wrong.length === 0)
    return { ok: true, options: { ...parsed.data, without: [...new Set(parsed.data.without)] } };
  return { ok: false, problems: wrong.slice(0, MOST_PROBLEMS) };
}

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly keys?: unknown; readonly values?: unknown };

function problems({ path, keys, values }: Issue, given: Readonly<Record<string, unknown>>): OptionProblem[] {
  if (Array.isArray(keys)) return keys.map((key) => problem(String(key), null, names));
  const name = String(path[0]);
  const value = path.length > 1 ? (given[name] as readonly unknown[])[Number(path[1])] : given[name];
  return [problem(name, String(value), Array.isArray(values) ? values.map(String) : [])];
}

function problem(name: string, value: string | null, allowed: readonly string[]): OptionProblem {
  return {
    name: shownOption(name),
    value: value === null ? null : shownOption(value),
    allowed,
    suggestion: nearest(value ?? name, allowed) ?? null,
  };
}

/** A name or value of an address as it is repeated in a message: cut where it is long. */
export function shownOption(text: string): string {
  return [...text].slice(0, LONGEST_SHOWN).join('');
}

function list(value: string): string[] {
  return value.split(',').filter((part) => part !== '');
}
