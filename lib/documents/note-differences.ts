import { formatDate, formatNumber } from '../i18n/format';
import { isCivilDate } from '../schema/answer';
import type { Question } from '../schema/question';
import type { ConsistencyInput, Difference, Place } from './consistency-model';
import { creditCodes, operatorName } from './operator-name';

type Input = Pick<ConsistencyInput, 'pack' | 'answers' | 'notes' | 'locale' | 'content'>;

/**
 * Notes that say something else than the answer they stand beside: another number of the same unit, another date, another
 * credit code. A note may well have a reason, so these are to be looked at and not errors.
 */
export function noteDifferences(input: Input): Difference[] {
  return [
    ...Object.entries(input.notes).flatMap(([id, note]) => {
      const question = input.pack.questions[id];
      return question ? besideAnswer(question, note, input) : [];
    }),
    ...foreignCodes(input),
  ];
}

function besideAnswer(question: Question, note: string, input: Input): Difference[] {
  const answer = input.answers[question.id];
  const { words } = input.content;
  if (question.kind === 'number' && typeof answer === 'number') {
    const other = numbersIn(note, question.unit.zh, question.unit.en).filter((number) => number !== answer);
    return other.length === 0 ? [] : [difference(question, note, formatNumber(answer), words.noteNumber, input)];
  }
  if (question.kind === 'date' && typeof answer === 'string' && isCivilDate(answer)) {
    const other = datesIn(note).filter((date) => date !== answer);
    return other.length === 0 ? [] : [difference(question, note, formatDate(answer, input.locale), words.noteDate, input)];
  }
  return [];
}

function difference(
  question: Question,
  note: string,
  answer: string,
  text: ConsistencyInput['content']['words']['noteDate'],
  { locale, content }: Input,
): Difference {
  const where = question.text[locale];
  return {
    id: `note-${question.id}`,
    text: text[locale],
    places: [
      { where, text: answer, question: question.id },
      { where: content.words.note[locale].replace('{question}', where), text: note, question: question.id },
    ],
  };
}

/** Credit codes in notes and texts that are not the one answered. */
function foreignCodes({ pack, answers, notes, locale, content }: Input): Difference[] {
  const named = answers['org-name'];
  const { code } = operatorName(typeof named === 'string' ? named : '');
  if (code === '') return [];
  const where = (id: string) => pack.questions[id]?.text[locale] ?? id;
  const texts: Place[] = [
    ...Object.entries(notes).map(([id, text]) => ({
      where: content.words.note[locale].replace('{question}', where(id)),
      text,
      question: id,
    })),
    ...Object.entries(answers).flatMap(([id, text]) =>
      typeof text === 'string' ? [{ where: where(id), text, question: id }] : [],
    ),
  ];
  const places = texts.filter(({ text }) => creditCodes(text).some((each) => each !== code));
  if (places.length === 0) return [];
  const own = { where: where('org-name'), text: code, question: 'org-name' };
  return [{ id: 'other-code', text: content.words.otherCode[locale], places: [own, ...places] }];
}

/** Numbers a text gives with one of these units: 12万人, 120,000 people. */
export function numbersIn(text: string, ...units: readonly string[]): number[] {
  const unit = units
    .map((each) => each.split('/')[0] ?? '')
    .filter((each) => each !== '')
    .map(escaped)
    .join('|');
  const found = text
    .normalize('NFKC')
    .matchAll(new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万)?\\s*(?:多|余)?\\s*(?:${unit})`, 'gi'));
  return [...found].map(([, digits = '', tenThousand]) =>
    Math.round(Number(digits.replaceAll(',', '')) * (tenThousand ? 10_000 : 1)),
  );
}

/** Civil dates a text names, however they are written: 2026年3月5日, 2026-03-05. */
export function datesIn(text: string): string[] {
  const found = text.normalize('NFKC').matchAll(/(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/g);
  return [...found]
    .map(([, year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter(isCivilDate);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
