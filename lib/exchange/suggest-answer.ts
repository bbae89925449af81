import { checkAnswer, type ProblemCode, UNSURE } from '../schema/answer';
import { optionIds, type Question } from '../schema/question';
import { nearest } from './nearest';

/** The answer that was probably meant, as it would be written in the file; undefined when none suggests itself. */
export function suggestAnswer(question: Question, value: unknown, code: ProblemCode): string | undefined {
  if (code === 'not-an-option') return optionFor(question, value);
  if (code === 'not-a-list' && typeof value === 'string') {
    const option = optionIds(question).includes(value) ? value : optionFor(question, value);
    return option === undefined ? undefined : JSON.stringify([option]);
  }
  if (code === 'not-a-number' && typeof value === 'string' && /^\d{1,12}$/.test(value)) return String(Number(value));
  if (code === 'not-a-date' && typeof value === 'string') return dateFor(question, value);
  return undefined;
}

/** By id, by a label in either language, or by true and false for a yes/no question. */
function optionFor(question: Question, value: unknown): string | undefined {
  if (Array.isArray(value) && value.length === 1) return optionFor(question, value[0]);
  if (question.kind === 'yes-no') {
    if (value === true || value === '是' || value === 'true') return 'yes';
    if (value === false || value === '否' || value === 'false') return 'no';
  }
  if (typeof value !== 'string') return undefined;
  const ids = [...optionIds(question), UNSURE];
  if (ids.includes(value)) return value;
  const labelled =
    question.kind === 'single' || question.kind === 'multi'
      ? question.options.find((option) => option.text.zh === value.trim() || option.text.en === value.trim())
      : undefined;
  return labelled?.id ?? nearest(value, ids);
}

/** `2026/3/5`, `2026.3.5` and `2026年3月5日` as a civil date. */
function dateFor(question: Question, value: string): string | undefined {
  const parts = /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})(?:日|T.*)?\s*$/.exec(value);
  if (!parts) return nearest(value, [UNSURE]);
  const date = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return checkAnswer(question, date) === null ? date : undefined;
}
