import { type Answers, UNSURE } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Truth } from '../schema/result';
import { evaluateCondition } from './evaluate-condition';
import type { Facts, Reading } from './facts';
import { packIndex } from './pack-index';
import { and, not } from './truth';

/** Facts without visibility: every question arises. Used for rule examples. */
export function bareFacts(
  pack: Pick<Pack, 'questions' | 'calendars' | 'filing' | 'periods' | 'status'>,
  answers: Answers,
  on: string,
): Facts {
  return {
    answers,
    on,
    today: on,
    calendars: pack.calendars,
    covered: pack.status !== 'not-covered',
    period: pack.filing.period,
    periods: pack.periods,
    get flow() {
      return this;
    },
    read: (question) => ({ visible: 'yes', value: answers[question] }),
    visible: () => 'yes',
    inScope: () => 'no',
    gates: () => [],
    unsure: () => Object.keys(pack.questions).filter((id) => pack.questions[id]?.quick && answers[id] === UNSURE),
  };
}

const hidden: Reading = { visible: 'no', value: undefined };

/** Facts of one assessment before any scope narrows it: show-conditions alone decide what arises. */
function flowFacts(pack: Pack, answers: Answers, on: string, today: string): Facts {
  const { showWhen, quick } = packIndex(pack);
  const readings = new Map<string, Reading | 'opening'>();
  const facts: Facts = {
    answers,
    on,
    today,
    calendars: pack.calendars,
    covered: pack.status !== 'not-covered',
    period: pack.filing.period,
    periods: pack.periods,
    get flow() {
      return facts;
    },
    read: (question) => {
      const known = readings.get(question);
      if (known === 'opening') throw new Error(`Show-conditions run in a circle through "${question}".`);
      if (known !== undefined) return known;
      const condition = showWhen.get(question);
      if (condition === undefined) return hidden;
      if (condition !== null) readings.set(question, 'opening');
      const visible = condition === null ? 'yes' : evaluateCondition(condition, facts);
      const reading = visible === 'no' ? hidden : { visible, value: answers[question] };
      readings.set(question, reading);
      return reading;
    },
    visible: (question) => facts.read(question).visible,
    inScope: () => 'no',
    gates: (question) => {
      const condition = showWhen.get(question);
      return condition ? [condition] : [];
    },
    unsure: () => quick.filter((id) => facts.read(id).value === UNSURE),
  };
  return facts;
}

/**
 * Facts of one assessment narrowed by the scopes of the pack. A scope is read inside the scopes listed before it, so
 * that where the first one holds, what it hides cannot open another.
 */
function scopedFacts(pack: Pack, flow: Facts): Facts {
  const { scopes } = packIndex(pack);
  const truths = new Map<string, Truth>();
  const inScope = (scope: string) => truths.get(scope) ?? 'no';
  const known = new Map<string, readonly Condition[]>();
  const gates = (question: string) => {
    const found = known.get(question) ?? [
      ...flow.gates(question),
      ...scopes.filter((scope) => !scope.questions.has(question)).map((scope) => scope.when),
    ];
    known.set(question, found);
    return found;
  };
  let facts: Facts = { ...flow, flow, inScope, gates };
  for (const scope of scopes) {
    const truth = evaluateCondition(scope.when, facts);
    truths.set(scope.id, truth);
    if (truth !== 'no') facts = narrowed(pack, facts, scope.questions, not(truth));
  }
  return facts;
}

/** The facts where a scope leaves every question outside it at most at `outside`. */
function narrowed(pack: Pack, facts: Facts, inside: ReadonlySet<string>, outside: Truth): Facts {
  const readings = new Map<string, Reading>();
  const readAnew = (question: string): Reading => {
    const wide = facts.read(question);
    if (inside.has(question)) return wide;
    const visible = and(wide.visible, outside);
    return visible === 'no' ? hidden : { visible, value: wide.value };
  };
  const read = (question: string): Reading => {
    const known = readings.get(question);
    if (known !== undefined) return known;
    const reading = readAnew(question);
    readings.set(question, reading);
    return reading;
  };
  return {
    ...facts,
    read,
    visible: (question) => read(question).visible,
    unsure: () => packIndex(pack).quick.filter((id) => read(id).value === UNSURE),
  };
}

/**
 * Facts for a whole assessment. `scoped: false` leaves the scopes out, for decisions that do not depend on them.
 * A question the pack does not place never arises. Throws on a circular show-condition, which check-catalog prevents.
 */
export function assessmentFacts(
  pack: Pack,
  answers: Answers,
  on: string,
  options: { scoped: boolean; today?: string } = { scoped: true },
): Facts {
  const flow = flowFacts(pack, answers, on, options.today ?? on);
  return options.scoped ? scopedFacts(pack, flow) : flow;
}
