import { type AnswerValue, checkAnswer, type ProblemCode } from './answer';
import type { Question } from './question';

export type TypedInput = { readonly value: AnswerValue | null } | { readonly problem: ProblemCode };

/**
 * Reads what a person typed for a number, date or text question. Empty means unanswered. Numbers may have grouping
 * commas, full-width digits and 万; dates may be written with slashes or dots. Never guesses a missing part.
 */
export function readTyped(question: Question, raw: string): TypedInput {
  const text = question.kind === 'text' ? raw : raw.normalize('NFKC').trim();
  if (text.trim() === '') return { value: null };
  const value = question.kind === 'number' ? readNumber(text) : question.kind === 'date' ? readDate(text) : text;
  const problem = checkAnswer(question, value);
  return problem ? { problem: problem.code } : { value };
}

/** How a stored answer looks in its input. */
export function writeTyped(value: AnswerValue | undefined): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

function readNumber(text: string): number {
  // Grouping counts only where it can be nothing else: "1,2" may be meant as a decimal.
  const plain = /^-?\d{1,3}([,\s]\d{3})+(\.\d+)?万?$/.test(text) ? text.replace(/[,\s]/g, '') : text.replace(/\s+万$/, '万');
  const wan = /^(\d+(?:\.\d+)?)万$/.exec(plain);
  if (wan) return Math.round(Number(wan[1]) * 1e8) / 1e4;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

function readDate(text: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text;
}
