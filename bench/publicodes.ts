import Engine from 'publicodes';
import type { Answers } from '../lib/schema/answer';
import type { Pack } from '../lib/schema/pack';
import type { Question } from '../lib/schema/question';
import { optionIds } from '../lib/schema/question';
import type { Rule } from '../lib/schema/rule';
import { type Leaf, type PositiveForm, positiveForm, type Signed } from './positive-form';

type Unsayable = 'fact' | 'unsureCount' | 'blank' | 'open';
type SayableLeaf = Exclude<Leaf, { op: Unsayable }>;
const isSayable = (leaf: Leaf): leaf is SayableLeaf => !['fact', 'unsureCount', 'blank', 'open'].includes(leaf.op);

type Expression = string | { 'toutes ces conditions': Expression[] } | { 'une de ces conditions': Expression[] };

const questionName = (id: string) => `q ${id}`;
const optionName = (question: string, option: string) => `q ${question} o ${option}`;

/** Whether publicodes can say the rule: no derived fact, no count of "don't know", no white-space test. */
export function sayable(rule: Rule): boolean {
  const leaves = (form: PositiveForm): Signed[] =>
    'all' in form ? form.all.flatMap(leaves) : 'any' in form ? form.any.flatMap(leaves) : [form];
  return leaves(positiveForm(rule.gapWhen)).every(({ leaf }) => isSayable(leaf));
}

/** The same rule conditions as publicodes: one rule per question, one per option of a multiple choice. */
export function publicodesEngine(pack: Pack, rules: readonly Rule[]): Engine<string> {
  const definitions: Record<string, unknown> = {};
  for (const question of Object.values(pack.questions)) {
    definitions[questionName(question.id)] = null;
    if (question.kind !== 'multi') continue;
    for (const option of optionIds(question)) definitions[optionName(question.id, option)] = null;
  }
  for (const rule of rules) definitions[rule.id] = { valeur: convert(positiveForm(rule.gapWhen)) };
  return new Engine(definitions as never, { logger: { log() {}, warn() {}, error() {} } });
}

function convert(form: PositiveForm): Expression {
  if ('all' in form) return { 'toutes ces conditions': form.all.map(convert) };
  if ('any' in form) return { 'une de ces conditions': form.any.map(convert) };
  return convertLeaf(form);
}

function convertLeaf({ leaf, negated }: Signed): Expression {
  if (!isSayable(leaf)) throw new Error(`publicodes cannot say "${leaf.op}".`);
  const some = (parts: Expression[]): Expression => ({ 'une de ces conditions': parts });
  const every = (parts: Expression[]): Expression => ({ 'toutes ces conditions': parts });
  const sign = negated ? '!=' : '=';
  const equals = (value: string) => `${questionName(leaf.question)} ${sign} '${value}'`;
  const ticked = (value: string, yes: boolean) => `${optionName(leaf.question, value)} = ${yes ? 'oui' : 'non'}`;
  switch (leaf.op) {
    case 'is':
      return equals(leaf.value);
    case 'in':
      return negated ? every(leaf.values.map(equals)) : some(leaf.values.map(equals));
    case 'has':
      return ticked(leaf.value, !negated);
    case 'hasAny':
    case 'lacksAll': {
      const any = (leaf.op === 'hasAny') !== negated;
      return any ? some(leaf.values.map((v) => ticked(v, true))) : every(leaf.values.map((v) => ticked(v, false)));
    }
    case 'lacksSome':
      return negated ? every(leaf.values.map((v) => ticked(v, true))) : some(leaf.values.map((v) => ticked(v, false)));
    default: {
      const plain = { atLeast: '>=', above: '>', below: '<' }[leaf.op];
      const opposite = { atLeast: '<', above: '<=', below: '>=' }[leaf.op];
      return `${questionName(leaf.question)} ${negated ? opposite : plain} ${leaf.value}`;
    }
  }
}

/** The answers as a publicodes situation, without texts and dates, which no rule of the subset reads. */
export function situationOf(pack: Pack, answers: Answers): Record<string, string> {
  return Object.fromEntries(Object.values(pack.questions).flatMap((question) => entriesOf(question, answers)));
}

function entriesOf(question: Question, answers: Answers): [string, string][] {
  const value = answers[question.id];
  if (typeof value === 'number') return [[questionName(question.id), String(value)]];
  if (typeof value === 'string') {
    const quoted = question.kind === 'single' || question.kind === 'yes-no';
    return quoted ? [[questionName(question.id), `'${value}'`]] : [];
  }
  if (value === undefined) return [];
  return optionIds(question).map((option) => [optionName(question.id, option), value.includes(option) ? 'oui' : 'non']);
}
