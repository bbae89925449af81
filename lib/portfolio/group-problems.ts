import type { CellProblem } from './read-sites';

/** Bad cells that are wrong in the same way: how many, and the first of their rows. */
export type ProblemGroup = CellProblem & { readonly count: number; readonly rows: readonly number[] };

/** Rows named of a group. */
const ROWS = 5;

/** Puts bad cells of one column that say the same together, the most frequent first; a name given twice stays by itself. */
export function groupProblems(problems: readonly CellProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { problem: CellProblem; count: number; rows: number[] }>();
  for (const problem of problems) {
    const { row, question, heading, shown, code, first = 0 } = problem;
    const key = JSON.stringify([question, heading, shown, code, first]);
    const group = groups.get(key) ?? { problem, count: 0, rows: [] };
    group.count += 1;
    if (group.rows.length < ROWS) group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ problem, count, rows }) => ({ ...problem, count, rows }))
    .sort((a, b) => b.count - a.count || a.row - b.row);
}
