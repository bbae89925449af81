import type { Column } from './columns';
import type { CellProblem } from './read-sites';

/** What a table was found to hold. `sure` tells which columns were named exactly; `problems` are the first of `problemCount`. */
export type TableSummary = {
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly sure: readonly boolean[];
  readonly samples: readonly (readonly string[])[];
  readonly rows: number;
  readonly badRows: number;
  readonly problems: readonly CellProblem[];
  readonly problemCount: number;
};

/** One bad cell in words. */
export type ShownProblem = {
  readonly row: number;
  readonly heading: string;
  readonly shown: string;
  readonly words: string;
  readonly suggestion: string;
};

/** What the page shows of a table that was read: nothing of it is kept yet. `added` of the `good` rows are sites not there before. */
export type TableCheck = Omit<TableSummary, 'problems'> & {
  readonly good: number;
  readonly added: number;
  readonly problems: readonly ShownProblem[];
};
