import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { type Answers, UNSURE } from '../lib/schema/answer';
import type { Pack } from '../lib/schema/pack';
import type { Rule } from '../lib/schema/rule';
import { type PositiveForm, positiveForm, type Signed } from './positive-form';

type Operator = (fact: never, value: never) => boolean;

const operators: Readonly<Record<string, Operator>> = {
  is: (fact: string, value: string) => fact === value,
  in: (fact: string, values: string[]) => values.includes(fact),
  has: (fact: string[], value: string) => fact.includes(value),
  hasAny: (fact: string[], values: string[]) => values.some((value) => fact.includes(value)),
  lacksAll: (fact: string[], values: string[]) => !values.some((value) => fact.includes(value)),
  lacksSome: (fact: string[], values: string[]) => !values.every((value) => fact.includes(value)),
  atLeast: (fact: number, value: number) => fact >= value,
  above: (fact: number, value: number) => fact > value,
  below: (fact: number, value: number) => fact < value,
  blank: (fact: string) => fact.trim() === '',
  open: () => false,
  unsureCount: (fact: number, value: number) => fact >= value,
};

/** The same rule conditions in json-rules-engine: our operators registered, answers as facts. */
export function jsonRulesEngine(rules: readonly Rule[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, operator] of Object.entries(operators)) {
    const known = (fact: unknown) => fact !== undefined && fact !== UNSURE;
    engine.addOperator(name, (fact: never, value: never) => known(fact) && operator(fact, value));
    engine.addOperator(`not-${name}`, (fact: never, value: never) => known(fact) && !operator(fact, value));
  }
  for (const rule of rules) {
    const nested = convert(positiveForm(rule.gapWhen));
    const conditions = ('all' in nested || 'any' in nested ? nested : { all: [nested] }) as TopLevelCondition;
    engine.addRule({ conditions, event: { type: rule.id } });
  }
  return engine;
}

function convert(form: PositiveForm): NestedCondition {
  if ('all' in form) return { all: form.all.map(convert) };
  if ('any' in form) return { any: form.any.map(convert) };
  return convertLeaf(form);
}

function convertLeaf({ leaf, negated }: Signed): NestedCondition {
  const operator = negated ? `not-${leaf.op}` : leaf.op;
  if (leaf.op === 'unsureCount') return { fact: 'unsureCount', operator, value: leaf.count };
  if (leaf.op === 'fact') throw new Error(`json-rules-engine has no fact "${leaf.name}".`);
  const value = 'values' in leaf ? leaf.values : 'value' in leaf ? leaf.value : '';
  return { fact: leaf.question, operator, value };
}

/** The answers as facts for one run. */
export function factsOf(pack: Pack, answers: Answers): Record<string, unknown> {
  const unsure = Object.keys(answers).filter((id) => pack.questions[id]?.quick && answers[id] === UNSURE);
  return { ...answers, unsureCount: unsure.length };
}
