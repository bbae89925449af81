import { nearest } from '../exchange/nearest';
import type { Question } from '../schema/question';
import type { Locale, Text } from '../schema/text';
import { sameWords } from './same-words';
import { SITE_COLUMN } from './site';

/** What a column holds: the name of the site, the answers to a question (its id), or nothing we take. */
export type Column = string | null;

export type Questions = Readonly<Record<string, Question>>;

/** How columns may be headed beside ids and full questions. */
export type Headings = {
  readonly site: readonly string[];
  readonly questions: Readonly<Record<string, Text>>;
};

/** A guess is sure where the heading says exactly this; else it only resembles. */
export type Guess = { readonly column: Column; readonly sure: boolean };

/** Finds what exactly a heading names, by id, short heading, full question or a name of the site; undefined where nothing. */
export function namedColumn(questions: Questions, headings: Headings): (heading: string) => Column | undefined {
  const known = namesOf(questions, headings);
  return (heading) => (heading.trim() === '' ? undefined : known.get(sameWords(heading)));
}

/**
 * What each heading most likely stands for: a question by its id, its short heading or its full text in either language, or
 * the name of the site. What only resembles one is guessed but not sure; each question is given to one column at most.
 */
export function guessColumns(header: readonly string[], questions: Questions, headings: Headings): readonly Guess[] {
  const known = namesOf(questions, headings);
  const taken = new Set<string>();
  const exact = header.map((heading) => claim(known.get(sameWords(heading)), taken));
  return header.map((heading, index): Guess => {
    const found = exact[index];
    if (found !== undefined) return { column: found, sure: true };
    const like = sameWords(heading) === '' ? undefined : nearest(sameWords(heading), known.keys());
    const column = claim(like === undefined ? undefined : known.get(like), taken);
    return { column: column ?? null, sure: false };
  });
}

function claim(column: string | undefined, taken: Set<string>): string | undefined {
  if (column === undefined || taken.has(column)) return undefined;
  taken.add(column);
  return column;
}

function namesOf(questions: Questions, headings: Headings): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, column: string) => {
    if (!names.has(sameWords(name))) names.set(sameWords(name), column);
  };
  for (const name of [SITE_COLUMN, ...headings.site]) add(name, SITE_COLUMN);
  for (const id of Object.keys(questions)) add(id, id);
  for (const [id, { zh, en }] of Object.entries(headings.questions)) for (const name of [zh, en]) add(name, id);
  for (const { id, text } of Object.values(questions)) for (const name of [text.zh, text.en]) add(name, id);
  return names;
}

/** How a column is headed in the tables we write. */
export function headingOf(column: string, questions: Questions, headings: Headings, locale: Locale): string {
  if (column === SITE_COLUMN) return headings.site[locale === 'zh' ? 0 : 1] ?? SITE_COLUMN;
  return headings.questions[column]?.[locale] ?? questions[column]?.text[locale] ?? column;
}
