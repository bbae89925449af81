import type { AnswerValue } from '../schema/answer';
import type { Split } from '../workshop/event';
import type { RoomQuestion } from '../workshop/room-question';
import { UNSURE } from './ballot';

/** One answer with how many gave it, and how many of each department. */
export type Row = {
  readonly answer: string | number;
  readonly count: number;
  readonly by: readonly { readonly department: string; readonly count: number }[];
};

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
  const rows = new Map<string | number, { count: number; by: { department: string; count: number }[] }>();
  for (const { id } of question.options) rows.set(id, { count: 0, by: [] });
  for (const { department, answers } of split) {
    for (const { answer, count } of answers) {
      for (const part of partsOf(answer)) {
        const row = rows.get(part) ?? { count: 0, by: [] };
        rows.set(part, row);
        row.count += count;
        const known = row.by.filter((each) => each.department === department)[0];
        if (known) known.count += count;
        else row.by.push({ department, count });
      }
    }
  }
  const all = Array.from(rows, ([answer, row]) => ({ answer, ...row }));
  const free = question.options.length === 0;
  const rank = ({ answer, count }: Row) => (answer === UNSURE ? Number.POSITIVE_INFINITY : free ? -count : 0);
  // Older browsers do not keep equal rows in order, so their place decides.
  return all
    .map((row, place) => ({ row, place }))
    .sort((a, b) => compare(rank(a.row), rank(b.row)) || a.place - b.place)
    .map(({ row }) => row);
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
