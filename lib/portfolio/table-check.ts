import type { Column } from './columns';
import type { Place, TableFound } from './find-table';
import type { ProblemGroup } from './group-problems';
import type { CellProblem } from './read-sites';

/**
 * What a table was found to hold. `sure` tells which columns were named exactly; `problems` are the first of `problemCount`, `groups`
 * the most frequent of `groupCount`; `unread` are the names in rows that give no site.
 */
export type TableSummary = Pick<TableFound, 'place' | 'sheets' | 'heads' | 'filled'> & {
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly sure: readonly boolean[];
  readonly samples: readonly (readonly string[])[];
  readonly rows: number;
  readonly badRows: number;
  readonly unread: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly problemCount: number;
  readonly groups: readonly ProblemGroup[];
  readonly groupCount: number;
};

/** One bad cell in words. */
export type ShownProblem = {
  readonly row: number;
  readonly heading: string;
  readonly shown: string;
  readonly words: string;
  readonly suggestion: string;
};

/** Bad cells of one kind in words; with `said` and `question` it can be told how to read them. */
export type ShownGroup = Omit<ShownProblem, 'row'> & {
  readonly question: string | null;
  readonly said: string | null;
  readonly count: number;
  readonly rows: readonly number[];
};

/**
 * What the page shows of a table that was read: nothing of it is kept yet. `added` of the `good` rows are sites not there before;
 * `missing` are sites there are that the table does not name, `missingNames` the first of them.
 */
export type TableCheck = Omit<TableSummary, 'problems' | 'groups' | 'unread'> & {
  readonly place: Place;
  readonly good: number;
  readonly added: number;
  readonly missing: number;
  readonly missingNames: readonly string[];
  readonly groups: readonly ShownGroup[];
};
