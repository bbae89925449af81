import { Engine, type NestedCondition } from 'json-rules-engine';
import { type Answers, UNSURE } from '../lib/schema/answer';
import { questionsOf } from '../lib/schema/condition';
import type { Pack } from '../lib/schema/pack';
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

function emptyEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const known = (fact: unknown) => fact !== undefined && fact !== UNSURE;
  for (const [name, operator] of Object.entries(operators)) {
    engine.addOperator(name, (fact: never, value: never) => known(fact) && operator(fact, value));
    engine.addOperator(`not-${name}`, (fact: never, value: never) => known(fact) && !operator(fact, value));
  }
  return engine;
}

/** The rule conditions alone in json-rules-engine: our operators registered, answers as facts. */
export function conditionsOnly(pack: Pack): Engine {
  const engine = emptyEngine();
  for (const rule of pack.rules) {
    engine.addRule({ conditions: { all: [convert(positiveForm(rule.gapWhen), leafOf)] }, event: { type: rule.id } });
  }
  return engine;
}

/** The same findings: hidden answers do not count, and a rule fires only where it applies and one of its questions is asked. */
export function wholeGaps(pack: Pack): Engine {
  const engine = emptyEngine();
  const gated = new Set<string>();
  const leaf: LeafConverter = (signed) => {
    const question = 'question' in signed.leaf ? signed.leaf.question : '';
    if (!gated.has(question)) return leafOf(signed);
    return signed.negated
      ? { any: [{ condition: `hidden ${question}` }, leafOf(signed)] }
      : { all: [{ condition: `shown ${question}` }, leafOf(signed)] };
  };
  const placed = pack.steps.flatMap((step) => step.questions);
  for (const { id, showWhen } of placed) if (showWhen) gated.add(id);
  for (const { id, showWhen } of placed) {
    if (!showWhen) continue;
    engine.setCondition(`shown ${id}`, { all: [convert(positiveForm(showWhen), leaf)] });
    engine.setCondition(`hidden ${id}`, { all: [convert(positiveForm(showWhen, true), leaf)] });
  }
  for (const rule of pack.rules) {
    const asks = questionsOf(rule.gapWhen);
    const asked: NestedCondition[] = asks.map((id) => ({ condition: `shown ${id}` }));
    const outside = pack.scopes.filter((scope) => !scope.rules.includes(rule.id));
    const all = [
      ...outside.map((scope) => convert(positiveForm(scope.when, true), leaf)),
      ...(asks.length > 0 && asks.every((id) => gated.has(id)) ? [{ any: asked }] : []),
      ...(rule.appliesWhen ? [convert(positiveForm(rule.appliesWhen), leaf)] : []),
      convert(positiveForm(rule.gapWhen), leaf),
    ];
    engine.addRule({ conditions: { all }, event: { type: rule.id } });
  }
  return engine;
}

type LeafConverter = (signed: Signed) => NestedCondition;

function convert(form: PositiveForm, leaf: LeafConverter): NestedCondition {
  if ('all' in form) return { all: form.all.map((part) => convert(part, leaf)) };
  if ('any' in form) return { any: form.any.map((part) => convert(part, leaf)) };
  return leaf(form);
}

function leafOf({ leaf, negated }: Signed): NestedCondition {
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
