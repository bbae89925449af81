import type { AnswerValue, NONE as None, UNSURE as Unsure } from '../schema/answer';
import { typedDate, typedNumber } from '../schema/typed-value';
import type { NAME_MOST as NameMost, REASON_MOST as ReasonMost } from '../workshop/decide';
import type { RoomQuestion } from '../workshop/room-question';

// Values of lib/schema/answer.ts and lib/workshop/decide.ts, held by their types: importing them would bring zod to the phone.
export const UNSURE: typeof Unsure = 'unknown';
export const NONE: typeof None = 'none';

export const NAME_MOST: typeof NameMost = 40;
export const REASON_MOST: typeof ReasonMost = 300;
/** Longest answer in own words that a form lets through, in UTF-16 units. */
export const WORDS_MOST = 1000;

export type BallotProblem =
  | 'empty'
  | 'none-with-others'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'too-long';

/**
 * Reads the vote from a form: the values of the fields called `answer`, and of `typed`. "Don't know" wins over a typed
 * value. What stands in the way comes back as a problem; whether the vote counts is for the room to say.
 */
export function readBallot(
  question: RoomQuestion,
  answer: readonly string[],
  typed: string,
): { readonly answer: AnswerValue } | { readonly problem: BallotProblem } {
  const { kind } = question;
  if (kind === 'multi') return readList(answer);
  const [first] = answer;
  if (first !== undefined && first !== '') return { answer: first };
  if (kind === 'yes-no' || kind === 'single') return { problem: 'empty' };
  const text = kind === 'text' ? typed.trim() : typed.normalize('NFKC').trim();
  if (text === '') return { problem: 'empty' };
  if (kind === 'text') return text.length > WORDS_MOST ? { problem: 'too-long' } : { answer: text };
  if (kind === 'number') return readNumber(question, typedNumber(text));
  const date = typedDate(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? { answer: date } : { problem: 'not-a-date' };
}

function readList(ids: readonly string[]): { readonly answer: AnswerValue } | { readonly problem: BallotProblem } {
  if (ids.length === 0) return { problem: 'empty' };
  if (ids.length === 1 && ids[0] === UNSURE) return { answer: UNSURE };
  return ids.length > 1 && ids.indexOf(NONE) >= 0 ? { problem: 'none-with-others' } : { answer: ids };
}

function readNumber({ min, max }: RoomQuestion, value: number) {
  if (Number.isNaN(value)) return { problem: 'not-a-number' } as const;
  if (!Number.isInteger(value)) return { problem: 'not-whole' } as const;
  if (min !== null && value < min) return { problem: 'too-small' } as const;
  if (max !== null && value > max) return { problem: 'too-large' } as const;
  return { answer: value };
}
