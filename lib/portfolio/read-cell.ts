import { nearest } from '../exchange/nearest';
import { type AnswerValue, checkAnswer, type ProblemCode, UNSURE } from '../schema/answer';
import type { Question } from '../schema/question';
import type { Locale, Text } from '../schema/text';
import { readTyped } from '../schema/typed-input';
import { sameWords } from './same-words';

/** What a cell says: an answer, nothing (null: as the template), or what is wrong with it and how it was probably meant. */
export type CellRead =
  | { readonly value: AnswerValue | null }
  | { readonly problem: ProblemCode; readonly suggestion?: string | undefined };

const yesNo: readonly { readonly id: string; readonly text: Text; readonly also: readonly string[] }[] = [
  { id: 'yes', text: { zh: '是', en: 'Yes' }, also: ['有', '对', 'y', 'true'] },
  { id: 'no', text: { zh: '否', en: 'No' }, also: ['没有', '无', '不是', 'n', 'false'] },
];
const unsure: Text = { zh: '不清楚', en: 'Don’t know' };
const unsureWords = new Set(['不清楚', '不知道', '不确定', '未知', UNSURE, 'dontknow', 'unsure', 'notsure'].map(sameWords));
const LIST_BETWEEN: Text = { zh: '；', en: '; ' };

type Choice = { readonly id: string; readonly text: Text; readonly also?: readonly string[] };

function choicesOf(question: Question): readonly Choice[] {
  if (question.kind === 'yes-no') return yesNo;
  return question.kind === 'single' || question.kind === 'multi' ? question.options : [];
}

/**
 * Reads the text of one cell as the answer to a question: by option id or label in either language, as a number or date as
 * people type them, 是 and 否, 不清楚. Never guesses: what is only close is a problem with a suggestion.
 */
export function readCell(question: Question, text: string, locale: Locale): CellRead {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { value: null };
  const identity = question.kind === 'text' && question.identity === true;
  const choices = choicesOf(question);
  const option = find(choices, plain);
  if (option !== undefined && question.kind !== 'multi') return { value: option };
  if (!identity && option === undefined && unsureWords.has(sameWords(plain))) return { value: UNSURE };
  if (question.kind === 'multi') return readList(question, choices, plain, locale);
  if (choices.length > 0) return { problem: 'not-an-option', suggestion: closest(choices, plain, locale) };
  const read = readTyped(question, text);
  return 'problem' in read ? { ...read, suggestion: typedSuggestion(question, plain) } : read;
}

function find(choices: readonly Choice[], text: string): string | undefined {
  const wanted = sameWords(text);
  const byId = choices.find(({ id }) => id === text.toLowerCase());
  if (byId) return byId.id;
  const said = choices.filter(({ text: label, also = [] }) =>
    [label.zh, label.en, ...also].some((each) => wanted !== '' && sameWords(each) === wanted),
  );
  return said.length === 1 ? said[0]?.id : undefined;
}

/** A list, split at semicolons, bars and line ends; at commas too where that alone makes every part an option. */
function readList(question: Question, choices: readonly Choice[], text: string, locale: Locale): CellRead {
  const whole = find(choices, text);
  if (whole !== undefined) return checked(question, [whole]);
  const parts = text.split(/[;；|｜\n]/).flatMap((part): string[] => {
    if (part.trim() === '') return [];
    if (find(choices, part.trim()) !== undefined) return [part.trim()];
    const finer = part.split(/[,，、]/).map((each) => each.trim());
    return finer.every((each) => each === '' || memberOf(choices, each) !== undefined) ? finer.filter(Boolean) : [part.trim()];
  });
  const ids = parts.map((part) => memberOf(choices, part));
  const wrong = ids.indexOf(undefined);
  if (wrong < 0) return checked(question, ids as string[]);
  const meant = parts.map((part) => {
    const id = memberOf(choices, part);
    return id === undefined ? closest(choices, part, locale) : wordOf(choices, id, locale);
  });
  return { problem: 'not-an-option', suggestion: meant.includes(undefined) ? undefined : meant.join(LIST_BETWEEN[locale]) };
}

function memberOf(choices: readonly Choice[], text: string): string | undefined {
  return find(choices, text) ?? (unsureWords.has(sameWords(text)) ? UNSURE : undefined);
}

function checked(question: Question, value: readonly string[]): CellRead {
  const problem = checkAnswer(question, value);
  return problem ? { problem: problem.code } : { value };
}

/** The label a misspelt one most likely stands for. */
function closest(choices: readonly Choice[], text: string, locale: Locale): string | undefined {
  const names = new Map(choices.flatMap(({ id, text: { zh, en } }) => [id, zh, en].map((name) => [name, id] as const)));
  const near = nearest(text, names.keys());
  const id = near === undefined ? undefined : names.get(near);
  return id === undefined ? undefined : wordOf(choices, id, locale);
}

const wordOf = (choices: readonly Choice[], id: string, locale: Locale): string | undefined =>
  id === UNSURE ? unsure[locale] : choices.find((choice) => choice.id === id)?.text[locale];

/** `120人` as 120; 20260305, `2026-03-05 08:00` and a bare Excel day number as a civil date. */
function typedSuggestion(question: Question, text: string): string | undefined {
  if (question.kind === 'number') {
    const digits = /\d[\d,.]*万?/.exec(text)?.[0] ?? '';
    const read = readTyped(question, digits.replace(/\.\d*$/, ''));
    return 'value' in read && typeof read.value === 'number' ? String(read.value) : undefined;
  }
  if (question.kind !== 'date') return undefined;
  const dense = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const timed = /^(\d{4}\D\d{1,2}\D\d{1,2})日?[\sT]/.exec(text);
  const serial = /^\d{5}$/.test(text) ? new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10) : undefined;
  const read = readTyped(question, dense ? dense.slice(1).join('-') : (timed?.[1] ?? serial ?? ''));
  return 'value' in read && typeof read.value === 'string' ? read.value : undefined;
}

/** An answer as the text of a cell that `readCell` reads back as the same answer; empty for none. */
export function writeCell(question: Question, value: AnswerValue | undefined, locale: Locale): string {
  if (value === undefined) return '';
  if (value === UNSURE) return unsure[locale];
  if (typeof value === 'number') return String(value);
  const choices = choicesOf(question);
  if (typeof value === 'string') return choices.length === 0 ? value : labelOf(choices, value, locale);
  return value.map((id) => labelOf(choices, id, locale)).join(LIST_BETWEEN[locale]);
}

/** The label, or the id where the label would not be read back as this option inside a list. */
function labelOf(choices: readonly Choice[], id: string, locale: Locale): string {
  const label = wordOf(choices, id, locale) ?? id;
  return memberOf(choices, label) === id && !/[;；|｜\n]/.test(label) ? label : id;
}
