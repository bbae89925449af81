import { fill, formatDate, formatNumber } from '../i18n/format';
import { type AnswerValue, UNSURE } from '../schema/answer';
import type { Question } from '../schema/question';
import type { Locale } from '../schema/text';
import type { ReportProse } from './prose';

type Words = ReportProse['words'];

/** An answer in words. Not given and "don't know" are said as such; an option no longer offered shows its id. */
export function answerText(question: Question, value: AnswerValue | undefined, locale: Locale, words: Words): string {
  if (value === undefined) return words.unanswered;
  if (Array.isArray(value)) return listText(question, value as readonly string[], locale, words);
  if (typeof value === 'number') return numberText(question, value, locale);
  const text = value as string;
  const identity = question.kind === 'text' && question.identity === true;
  if (text === UNSURE && !identity) return words.unsure;
  if (question.kind === 'text') return text.trim() === '' ? words.unanswered : text;
  if (question.kind === 'yes-no') return text === 'yes' ? words.yes : text === 'no' ? words.no : text;
  return question.kind === 'date' ? formatDate(text, locale) : optionText(question, text, locale);
}

/** Whether an answer leaves the matter open, wholly or in part. */
export function isOpen(value: AnswerValue | undefined): boolean {
  return value === undefined || value === UNSURE || (Array.isArray(value) && value.includes(UNSURE));
}

/** The wording of one option. */
export function optionText(question: Question, id: string, locale: Locale): string {
  if (question.kind !== 'single' && question.kind !== 'multi') return id;
  return question.options.find((option) => option.id === id)?.text[locale] ?? id;
}

function listText(question: Question, ids: readonly string[], locale: Locale, words: Words): string {
  const known = ids.filter((id) => id !== UNSURE).map((id) => optionText(question, id, locale));
  if (known.length === 0) return words.unsure;
  const list = known.join(words.clauseSeparator);
  return known.length < ids.length ? fill(words.restUnsure, { list }) : list;
}

function numberText(question: Question, value: number, locale: Locale): string {
  const unit = question.kind === 'number' ? question.unit[locale] : '';
  return locale === 'zh' ? `${formatNumber(value)}${unit}` : `${formatNumber(value)} ${unit}`.trim();
}
