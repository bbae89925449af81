import { type AnswerValue, checkAnswer, type ProblemCode } from './answer';
import type { Question } from './question';
import { typedDate, typedNumber } from './typed-value';

export type TypedInput = { readonly value: AnswerValue | null } | { readonly problem: ProblemCode };

/**
 * Reads what a person typed for a number, date or text question. Empty means unanswered. Numbers may have grouping
 * commas, full-width digits and 万; dates may be written with slashes or dots. Never guesses a missing part.
 */
export function readTyped(question: Question, raw: string): TypedInput {
  const text = question.kind === 'text' ? raw : raw.normalize('NFKC').trim();
  if (text.trim() === '') return { value: null };
  const value = question.kind === 'number' ? typedNumber(text) : question.kind === 'date' ? typedDate(text) : text;
  const problem = checkAnswer(question, value);
  return problem ? { problem: problem.code } : { value };
}

/** How a stored answer looks in its input. */
export function writeTyped(value: AnswerValue | undefined): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}
