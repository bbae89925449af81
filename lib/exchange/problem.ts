import type { Locale } from '../schema/text';
import { didYouMean } from './problem-texts';

/** Something to mend in a file: where it is, what is wrong, and the id that was probably meant. */
export type Problem = { readonly path: string; readonly message: string; readonly suggestion?: string };

/** The most problems listed at once; a file with more is better mended in rounds. */
export const PROBLEM_LIMIT = 20;

/** A problem as one line: path, message and, if there is one, the suggestion. */
export function problemLine(problem: Problem, locale: Locale): string {
  const colon = locale === 'zh' ? '：' : ': ';
  const text = problem.path === '' ? problem.message : `${problem.path}${colon}${problem.message}`;
  if (problem.suggestion === undefined) return text;
  return `${text}${locale === 'zh' ? '；' : '; '}${didYouMean(problem.suggestion, locale)}`;
}
