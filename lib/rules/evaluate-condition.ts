import { type AnswerValue, UNSURE } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Because, Trace, Truth } from '../schema/result';
import { derivedFacts } from './derived';
import { type Facts, unknownCause } from './facts';
import { and, not, truthOf } from './truth';

type Atom = Extract<Condition, { question: string }>;

/**
 * The truth of a condition over the answers, in three values.
 * A question that does not arise makes its atom no; one that is unanswered or answered "don't know" makes it unknown.
 * Where it is undetermined whether the question arises, the atom is no if the answer given would make it no anyway,
 * else unknown.
 */
export function evaluateCondition(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case 'all': {
      let truth: Truth = 'yes';
      for (const part of condition.of) {
        const value = evaluateCondition(part, facts);
        if (value === 'no') return 'no';
        if (value === 'unknown') truth = 'unknown';
      }
      return truth;
    }
    case 'any': {
      let truth: Truth = 'no';
      for (const part of condition.of) {
        const value = evaluateCondition(part, facts);
        if (value === 'yes') return 'yes';
        if (value === 'unknown') truth = 'unknown';
      }
      return truth;
    }
    case 'not':
      return not(evaluateCondition(condition.of, facts));
    case 'unsureCount':
      return truthOf(facts.unsure().length >= condition.count);
    case 'fact':
      return derivedFact(condition.name).evaluate(facts);
    default:
      return evaluateAtom(condition, facts);
  }
}

function derivedFact(name: string) {
  const fact = derivedFacts[name];
  if (!fact) throw new Error(`No derived fact is called "${name}". See lib/rules/derived.ts.`);
  return fact;
}

function evaluateAtom(atom: Atom, facts: Facts): Truth {
  const { visible, value } = facts.read(atom.question);
  if (visible === 'no') return 'no';
  if (value === undefined || value === UNSURE) return 'unknown';
  return and(visible, compare(atom, value));
}

function compare(atom: Atom, value: AnswerValue): Truth {
  switch (atom.op) {
    case 'is':
      return truthOf(value === atom.value);
    case 'in':
      return truthOf(typeof value === 'string' && atom.values.includes(value));
    case 'open':
      return 'no';
    case 'blank':
      return truthOf(typeof value === 'string' && value.trim() === '');
    case 'atLeast':
      return truthOf(number(atom, value) >= atom.value);
    case 'above':
      return truthOf(number(atom, value) > atom.value);
    case 'below':
      return truthOf(number(atom, value) < atom.value);
    default:
      return compareList(atom, list(atom, value));
  }
}

/** In a list, "don't know" leaves every option that is not ticked undecided. */
function compareList(atom: Extract<Atom, { op: 'has' | 'hasAny' | 'lacksAll' | 'lacksSome' }>, chosen: readonly string[]): Truth {
  const rest: Truth = chosen.includes(UNSURE) ? 'unknown' : 'no';
  if (atom.op === 'has') return chosen.includes(atom.value) ? 'yes' : rest;
  if (atom.op === 'lacksSome') return not(atom.values.every((option) => chosen.includes(option)) ? 'yes' : rest);
  const hasAny: Truth = atom.values.some((option) => chosen.includes(option)) ? 'yes' : rest;
  return atom.op === 'hasAny' ? hasAny : not(hasAny);
}

function number(atom: Atom, value: AnswerValue): number {
  if (typeof value !== 'number') throw new Error(`"${atom.question}" should hold a number.`);
  return value;
}

function list(atom: Atom, value: AnswerValue): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number')
    throw new Error(`"${atom.question}" should hold a list of options.`);
  return value;
}

/**
 * The answers that decided a condition: for a yes the parts that made it yes, for an unknown the parts that are open.
 * Derived facts report the questions they read. The value of a question that does not arise is left out.
 */
export function decidingAnswers(condition: Condition, facts: Facts, truth = evaluateCondition(condition, facts)): Because[] {
  const found: Because[] = [];
  collectDeciding(condition, truth, facts, found);
  return found;
}

function collectDeciding(node: Condition, truth: Truth, facts: Facts, found: Because[]): void {
  switch (node.op) {
    case 'not':
      collectDeciding(node.of, not(truth), facts, found);
      return;
    case 'all':
    case 'any': {
      // A certain yes of "all", or no of "any", rests on every part; otherwise on the parts that share its truth.
      const onEvery = truth === (node.op === 'all' ? 'yes' : 'no');
      for (const part of node.of)
        if (onEvery || evaluateCondition(part, facts) === truth) collectDeciding(part, truth, facts, found);
      return;
    }
    case 'fact':
      for (const question of derivedFact(node.name).questions(facts)) addBecause(question, truth, facts, found);
      return;
    case 'unsureCount':
      for (const question of facts.unsure()) addBecause(question, truth, facts, found);
      return;
    default:
      addBecause(node.question, truth, facts, found);
  }
}

function addBecause(question: string, truth: Truth, facts: Facts, found: Because[]): void {
  for (const known of found) if (known.question === question) return;
  const reading = facts.read(question);
  const { value } = reading;
  const cause = unknownCause(reading);
  if (value === undefined) found.push(cause ? { question, truth, cause } : { question, truth });
  else found.push(cause ? { question, truth, value, cause } : { question, truth, value });
}

/** The whole condition with the truth of every node, for "why?" in the report. */
export function traceCondition(condition: Condition, facts: Facts): Trace {
  const truth = evaluateCondition(condition, facts);
  if (condition.op === 'all' || condition.op === 'any') {
    return { op: condition.op, truth, of: condition.of.map((part) => traceCondition(part, facts)) };
  }
  if (condition.op === 'not') return { op: 'not', truth, of: [traceCondition(condition.of, facts)] };
  if (condition.op === 'unsureCount') return { op: 'unsureCount', truth };
  if (condition.op === 'fact') return { op: condition.name, truth };
  const cause = truth === 'unknown' ? unknownCause(facts.read(condition.question)) : null;
  return { op: condition.op, truth, question: condition.question, ...(cause ? { cause } : {}) };
}
