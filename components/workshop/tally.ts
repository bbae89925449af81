import type { AnswerValue } from '@/lib/schema/answer';
import type { Split } from '@/lib/workshop/event';
import { answerKey } from '@/lib/workshop/split';
import { counted } from '@/lib/workshop/tally';

/** One answer with its votes: how many in all, and of which departments. */
export type TallyRow = {
  readonly key: string;
  readonly answer: AnswerValue;
  readonly count: number;
  readonly departments: readonly { readonly department: string; readonly count: number }[];
};

/** Votes by answer, the most frequent first; of equally many, in the order of the options. */
export function tally(split: readonly Split[], options: readonly string[]): TallyRow[] {
  const place = (answer: AnswerValue) => {
    const at = typeof answer === 'string' ? options.indexOf(answer) : -1;
    return at < 0 ? options.length : at;
  };
  return counted(split, { partsOf: (answer) => [answer], keyOf: answerKey })
    .map(({ answer, count, by }) => ({ key: answerKey(answer), answer, count, departments: by }))
    .sort((a, b) => b.count - a.count || place(a.answer) - place(b.answer) || (a.key < b.key ? -1 : 1));
}
