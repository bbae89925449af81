import type { Selectable } from 'kysely';
import type { Answers } from '../schema/answer';
import type { AssessmentResult, FilingStatus, Level } from '../schema/result';
import type { Json, Mode, ResultsTable } from './schema';

/** What the engine makes of an assessment's answers. `summary` is what a list shows of it. */
export type Evaluation = {
  readonly pack: string;
  readonly floor: Level;
  readonly ceiling: Level;
  readonly filing: FilingStatus;
  readonly summary: Json;
  readonly result: AssessmentResult;
  /** The next last day of a duty (civil date), and what the answers call the case; none where absent. */
  readonly due?: string | null;
  readonly called?: string;
};
export type Meta = { readonly mode: Mode; readonly scenario: string | null; readonly pack: string };
/** Runs inside the transaction that stores its outcome: it must not wait and must not touch the database. */
export type Evaluate = (answers: Answers, meta: Meta) => Evaluation;
/** An evaluation as its columns hold it: `summary` and `result` are JSON. */
export type WrittenEvaluation = Pick<Selectable<ResultsTable>, 'pack' | 'floor' | 'ceiling' | 'filing' | 'summary' | 'result'> & {
  readonly due: string | null;
  readonly called: string;
};

/** Evaluates outside of any transaction, as in another thread, and so may wait. */
export type EvaluateAhead = (answers: Answers, meta: Meta) => Promise<WrittenEvaluation>;

/** Writes an evaluation out as it is stored. */
export function written({
  pack,
  floor,
  ceiling,
  filing,
  summary,
  result,
  due = null,
  called = '',
}: Evaluation): WrittenEvaluation {
  return { pack, floor, ceiling, filing, summary: JSON.stringify(summary), result: JSON.stringify(result), due, called };
}
