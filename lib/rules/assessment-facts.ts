import { type Answers, UNSURE } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Truth } from '../schema/result';
import { evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';
import { and, not } from './truth';

/** Facts without visibility: every question arises. Used for rule examples. */
export function bareFacts(pack: Pick<Pack, 'questions' | 'calendars' | 'filing'>, answers: Answers, on: string): Facts {
  return {
    answers,
    on,
    calendars: pack.calendars,
    period: pack.filing.period,
    visible: () => 'yes',
    gates: () => [],
    unsureCount: () => countUnsure(pack, answers, () => 'yes'),
  };
}

function countUnsure(pack: Pick<Pack, 'questions'>, answers: Answers, visible: (id: string) => Truth): number {
  let count = 0;
  for (const [id, value] of Object.entries(answers)) {
    if (pack.questions[id]?.quick && value === UNSURE && visible(id) !== 'no') count += 1;
  }
  return count;
}

/** Where each question's show-condition stands in the flow. Computed once per pack. */
const flowCache = new WeakMap<Pack, Map<string, Condition | null>>();
function showConditions(pack: Pack): Map<string, Condition | null> {
  let flow = flowCache.get(pack);
  if (!flow) {
    flow = new Map(pack.steps.flatMap((step) => step.questions.map((q) => [q.id, q.showWhen ?? null] as const)));
    flowCache.set(pack, flow);
  }
  return flow;
}

/**
 * Facts for a whole assessment. `scoped: false` leaves the scopes out, for decisions that do not depend on them.
 * A question the pack does not place never arises. Throws on a circular show-condition, which check-catalog prevents.
 */
export function assessmentFacts(
  pack: Pack,
  answers: Answers,
  on: string,
  options: { scoped: boolean } = { scoped: true },
): Facts {
  const flow = showConditions(pack);
  const shown = new Map<string, Truth>();
  const opening = new Set<string>();

  const showTruth = (question: string, facts: Facts): Truth => {
    const known = shown.get(question);
    if (known !== undefined) return known;
    const condition = flow.get(question);
    if (condition === undefined) return 'no';
    if (opening.has(question)) throw new Error(`Show-conditions run in a circle through "${question}".`);
    opening.add(question);
    const truth = condition === null ? 'yes' : evaluateCondition(condition, facts);
    opening.delete(question);
    shown.set(question, truth);
    return truth;
  };

  const bare: Omit<Facts, 'visible' | 'gates' | 'unsureCount'> = {
    answers,
    on,
    calendars: pack.calendars,
    period: pack.filing.period,
  };
  const unscoped: Facts = {
    ...bare,
    visible: (question) => showTruth(question, unscoped),
    gates: (question) => gatesOf(question, false),
    unsureCount: () => countUnsure(pack, answers, unscoped.visible),
  };
  const gatesOf = (question: string, scoped: boolean): Condition[] => {
    const condition = flow.get(question);
    const gates: Condition[] = condition ? [condition] : [];
    if (!scoped) return gates;
    return [...gates, ...pack.scopes.filter((scope) => !scope.questions.includes(question)).map((scope) => scope.when)];
  };
  if (!options.scoped) return unscoped;

  const scopeTruths = pack.scopes.map((scope) => ({
    truth: evaluateCondition(scope.when, unscoped),
    questions: scopeSet(scope.questions),
  }));
  const active = scopeTruths.filter((scope) => scope.truth !== 'no');
  const scoped = new Map<string, Truth>();
  const facts: Facts = {
    ...bare,
    visible: (question) => {
      const known = scoped.get(question);
      if (known !== undefined) return known;
      let truth = showTruth(question, unscoped);
      for (const scope of active) if (!scope.questions.has(question)) truth = and(truth, not(scope.truth));
      scoped.set(question, truth);
      return truth;
    },
    gates: (question) => gatesOf(question, true),
    unsureCount: () => countUnsure(pack, answers, facts.visible),
  };
  return facts;
}

const setCache = new WeakMap<readonly string[], ReadonlySet<string>>();
function scopeSet(ids: readonly string[]): ReadonlySet<string> {
  let set = setCache.get(ids);
  if (!set) {
    set = new Set(ids);
    setCache.set(ids, set);
  }
  return set;
}
