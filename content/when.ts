import type { Condition } from '../lib/schema/condition';
import type { BankQuestion, QuestionId } from './questions/index';

type OfKind<K> = Extract<BankQuestion, { kind: K }>['id'];
type SingleId = OfKind<'single' | 'yes-no'>;
type MultiId = OfKind<'multi'>;
type NumberId = OfKind<'number'>;
type TextId = OfKind<'text'>;
type ValueOf<Id> =
  Extract<BankQuestion, { id: Id }> extends { options: readonly { id: infer Value extends string }[] } ? Value : 'yes' | 'no';

/** Every part holds. */
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
/** At least one part holds. */
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
/** The part does not hold; an unknown stays unknown. */
export const not = (of: Condition): Condition => ({ op: 'not', of });
/** A single-choice or yes/no answer is this value. */
export const is = <Id extends SingleId>(question: Id, value: ValueOf<Id>): Condition => ({ op: 'is', question, value });
/** A single-choice answer is one of these values. */
export const oneOf = <Id extends SingleId>(question: Id, values: ValueOf<Id>[]): Condition => ({ op: 'in', question, values });
/** A multiple-choice answer contains this option. */
export const has = <Id extends MultiId>(question: Id, value: ValueOf<Id>): Condition => ({ op: 'has', question, value });
/** A multiple-choice answer contains at least one of these options. */
export const hasAny = <Id extends MultiId>(question: Id, values: ValueOf<Id>[]): Condition => ({
  op: 'hasAny',
  question,
  values,
});
/** A multiple-choice answer contains none of these options. */
export const lacksAll = <Id extends MultiId>(question: Id, values: ValueOf<Id>[]): Condition => ({
  op: 'lacksAll',
  question,
  values,
});
/** A multiple-choice answer misses at least one of these options. */
export const lacksSome = <Id extends MultiId>(question: Id, values: ValueOf<Id>[]): Condition => ({
  op: 'lacksSome',
  question,
  values,
});
/** A number answer reaches the value. */
export const atLeast = (question: NumberId, value: number): Condition => ({ op: 'atLeast', question, value });
/** A number answer lies above the value. */
export const above = (question: NumberId, value: number): Condition => ({ op: 'above', question, value });
/** A number answer lies below the value. */
export const below = (question: NumberId, value: number): Condition => ({ op: 'below', question, value });
/** A text was given and is empty. */
export const blank = (question: TextId): Condition => ({ op: 'blank', question });
/** Keeps the rule open until this question is answered with something known. */
export const open = (question: QuestionId): Condition => ({ op: 'open', question });
/** At least this many quick-check questions were answered "don't know". */
export const unsureCount = (count: number): Condition => ({ op: 'unsureCount', count });
/** A derived fact by its name in `lib/rules/derived.ts`. */
export const fact = (name: string): Condition => ({ op: 'fact', name });
