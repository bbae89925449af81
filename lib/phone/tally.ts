import type { AnswerValue } from '../schema/answer';
import type { Split } from '../workshop/event';
import type { RoomQuestion } from '../workshop/room-question';
import { type Counted, counted } from '../workshop/tally';
import { UNSURE } from './ballot';

/** One answer, or option of a list, with how many gave it, and how many of each department. */
export type Row = Counted<string | number>;

/** The parts of an answer that are counted one by one: the options of a list, else the answer itself. */
export function partsOf(answer: AnswerValue): readonly (string | number)[] {
  return typeof answer === 'string' || typeof answer === 'number' ? [answer] : answer;
}

/** How many voted, by the split. */
export function votesIn(split: readonly Split[]): number {
  let sum = 0;
  for (const { answers } of split) for (const { count } of answers) sum += count;
  return sum;
}

/**
 * The split told by answer. Options come in the order of the question whether anybody chose them or not, other answers by
 * how often they were given, "don't know" last. In a list each option is counted by itself, so counts may add up to more than votes.
 */
export function tally(question: Pick<RoomQuestion, 'options'>, split: readonly Split[]): Row[] {
  const begin = question.options.map(({ id }) => id);
  const all = counted<string | number>(split, { partsOf, keyOf: (part) => part, begin });
  const free = question.options.length === 0;
  const rank = ({ answer, count }: Row) => (answer === UNSURE ? Number.POSITIVE_INFINITY : free ? -count : 0);
  // Older browsers do not keep equal rows in order, so their place decides.
  return all
    .map((row, place) => ({ row, place }))
    .sort((a, b) => compare(rank(a.row), rank(b.row)) || a.place - b.place)
    .map(({ row }) => row);
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
