import type { Condition } from '../schema/condition';
import type { Pack, Step } from '../schema/pack';
import type { Truth } from '../schema/result';
import { decidingAnswers, evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';
import { packIndex } from './pack-index';

export type AskedStep = { readonly id: string; readonly questions: readonly string[] };

/**
 * The steps with the questions to put on the screen now. A question is asked when its condition holds, and also when
 * only a "don't know" leaves the condition open, so that nobody is locked out of a question that may well arise.
 */
export function askedQuestions(pack: Pack, facts: Facts, mode: 'quick' | 'full'): AskedStep[] {
  const narrowing = packIndex(pack).scopes.filter((scope) => facts.inScope(scope.id) === 'yes');
  const asks = ({ id, showWhen }: Step['questions'][number]) =>
    narrowing.every((scope) => scope.questions.has(id)) &&
    (mode === 'full' || pack.questions[id]?.quick === true) &&
    isAsked(showWhen, facts.flow);
  return pack.steps.map((step) => ({ id: step.id, questions: step.questions.filter(asks).map(({ id }) => id) }));
}

function isAsked(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true;
  const truth: Truth = evaluateCondition(condition, facts);
  if (truth !== 'unknown') return truth === 'yes';
  return decidingAnswers(condition, facts, truth).every((part) => part.truth !== 'unknown' || part.cause === 'unsure');
}
