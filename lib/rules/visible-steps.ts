import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Truth } from '../schema/result';
import { assessmentFacts } from './assessment-facts';
import { decidingAnswers, evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';

export type AskedStep = { readonly id: string; readonly questions: readonly string[] };

/**
 * The steps with the questions to put on the screen now. A question is asked when its condition holds, and also when
 * only a "don't know" leaves the condition open, so that nobody is locked out of a question that may well arise.
 */
export function askedQuestions(pack: Pack, facts: Facts, mode: 'quick' | 'full'): AskedStep[] {
  const out = new Set<string>();
  const outside = pack.scopes.filter((scope) => evaluateCondition(scope.when, facts) === 'yes');
  for (const scope of outside) {
    const inside = new Set(scope.questions);
    for (const id of Object.keys(pack.questions)) if (!inside.has(id)) out.add(id);
  }
  const unscoped = assessmentFacts(pack, facts.answers, facts.on, { scoped: false });
  return pack.steps.map((step) => ({
    id: step.id,
    questions: step.questions
      .filter(
        ({ id, showWhen }) =>
          !out.has(id) && (mode === 'full' || pack.questions[id]?.quick === true) && isAsked(showWhen, unscoped),
      )
      .map(({ id }) => id),
  }));
}

function isAsked(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true;
  const truth: Truth = evaluateCondition(condition, facts);
  if (truth !== 'unknown') return truth === 'yes';
  return decidingAnswers(condition, facts).every((part) => part.truth !== 'unknown' || part.cause === 'unsure');
}
