import type { Condition } from './condition';
import type { Text } from './text';

type Deed = {
  /** 1 a document or a setting, 2 a project within the organisation, 3 suppliers, contracts or everybody's consent. */
  readonly effort: 1 | 2 | 3;
  /** What must really have been done before the new answer is true. */
  readonly practice: Text;
  /** A function is given up for it. */
  readonly givesUp?: true;
  /** What must hold besides for the new answer to be true, read over the answers after all changes. */
  readonly when?: Condition;
};

/** From one of these options to another. `new` stands for a question that only other changes bring up. */
export type ChoiceMove = Deed & { readonly from: readonly string[]; readonly to: string };

/** Each option can be added or dropped by itself; `keep` is added whenever something is dropped. */
export type ListMove = Deed & { readonly act: 'add' | 'drop'; readonly options: readonly string[]; readonly keep?: string };

/** A number above `to` becomes `to`, in the unit of the question. */
export type NumberMove = Deed & { readonly act: 'lower'; readonly to: number };

export type Move = ChoiceMove | ListMove | NumberMove;

/** Stands for the present answer of a question that was not asked before. */
export const FRESH = 'new';

/** What an operator controls: by question id, the changes that are real measures. A question not named is a fact. */
export type LeverBook = {
  readonly moves: Readonly<Record<string, readonly Move[]>>;
  /** Why a question is out of the operator's hands, where that needs saying. */
  readonly facts: Readonly<Record<string, Text>>;
};
