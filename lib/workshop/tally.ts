import type { AnswerValue } from '../schema/answer';
import type { Split } from './event';

/** One answer, or one part of it, with how many gave it in all and of each department. */
export type Counted<A> = {
  readonly answer: A;
  readonly count: number;
  readonly by: readonly { readonly department: string; readonly count: number }[];
};

/**
 * The votes of a split by answer, in the order they are first met; `partsOf` says what of an answer is counted by itself, `keyOf` what makes
 * two parts the same. Those of `begin` come first, whether anybody gave them or not. Runs on old phones, so without newer methods.
 */
export function counted<A>(
  split: readonly Split[],
  {
    partsOf,
    keyOf,
    begin = [],
  }: {
    readonly partsOf: (answer: AnswerValue) => readonly A[];
    readonly keyOf: (part: A) => string | number;
    readonly begin?: readonly A[];
  },
): Counted<A>[] {
  type Row = { answer: A; count: number; by: { department: string; count: number }[] };
  const rows = new Map<string | number, Row>();
  const rowOf = (answer: A): Row => {
    const row = rows.get(keyOf(answer)) || { answer, count: 0, by: [] };
    rows.set(keyOf(answer), row);
    return row;
  };
  begin.forEach(rowOf);
  for (const { department, answers } of split) {
    for (const { answer, count } of answers) {
      for (const part of partsOf(answer)) {
        const row = rowOf(part);
        row.count += count;
        const known = row.by.filter((each) => each.department === department)[0];
        if (known) known.count += count;
        else row.by.push({ department, count });
      }
    }
  }
  return Array.from(rows.values());
}
