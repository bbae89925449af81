import type { ChoiceMove, ListMove, Move, NumberMove } from '../lib/schema/lever';
import type { QuestionId } from './questions/index';

type Rest = Omit<ChoiceMove, 'from' | 'to'>;

/** The levers of one topic, by question. */
export const levers = (moves: Partial<Record<QuestionId, readonly Move[]>>) => moves;

/** The answer becomes another. */
export const turn = (from: readonly string[], to: string, rest: Rest): ChoiceMove => ({ from, to, ...rest });
/** Any of the options is added. */
export const add = (options: readonly string[], rest: Rest): ListMove => ({ act: 'add', options, ...rest });
/** Any of the options is dropped. */
export const drop = (options: readonly string[], rest: Rest & Pick<ListMove, 'keep'>): ListMove => ({
  act: 'drop',
  options,
  ...rest,
});
/** The number comes down to this. */
export const lower = (to: number, rest: Rest): NumberMove => ({ act: 'lower', to, ...rest });
