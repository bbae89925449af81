import type { Condition } from '../lib/schema/condition';

export type Leaf = Exclude<Condition, { op: 'all' | 'any' | 'not' }>;
/** A condition whose negations stand at the leaves, so that engines without an unknown decide "certainly yes" alike. */
export type PositiveForm = { readonly all: readonly PositiveForm[] } | { readonly any: readonly PositiveForm[] } | Signed;
export type Signed = { readonly leaf: Leaf; readonly negated: boolean };

export function positiveForm(condition: Condition, negated = false): PositiveForm {
  if (condition.op === 'not') return positiveForm(condition.of, !negated);
  if (condition.op !== 'all' && condition.op !== 'any') return { leaf: condition, negated };
  const parts = condition.of.map((part) => positiveForm(part, negated));
  return (condition.op === 'all') === negated ? { any: parts } : { all: parts };
}
