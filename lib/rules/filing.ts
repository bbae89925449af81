import type { Answers } from '../schema/answer';
import type { Condition } from '../schema/condition';
import { questionsOf } from '../schema/condition';
import type { FilingStepId, Pack } from '../schema/pack';
import type { FilingDecision, FilingStatus, Truth } from '../schema/result';
import { assessmentFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';
import { filingDeadline } from './filing-deadline';
import { and, not, truthOf } from './truth';

/**
 * Whether the face-recognition filing is due, under the pack, on the reference date (civil date).
 * Unknown persons, functions or roles give `cannot-determine`, never "not required"; where every open answer leads to
 * the same place, that place is stated. Overdue needs a certain "not filed". Steps tell how it was decided. Source: the
 * pack's filing provisions.
 */
export function decideFiling(pack: Pack, answers: Answers, on: string): FilingDecision {
  return decideFilingFrom(pack, assessmentFacts(pack, answers, on, { scoped: false }));
}

/** The same from facts already gathered, without scopes. */
export function decideFilingFrom(pack: Pack, facts: Facts): FilingDecision {
  const { filing } = pack;
  const { on } = facts;
  const steps: { id: FilingStepId; truth: Truth; questions: readonly string[] }[] = [];
  const ask = (id: FilingStepId, condition: Condition): Truth => {
    const truth = evaluateCondition(condition, facts);
    steps.push({ id, truth, questions: questionsOf(condition) });
    return truth;
  };
  const decide = (status: FilingStatus): FilingDecision => ({
    status,
    deadline: null,
    provisional: false,
    overdue: 'unknown',
    steps,
  });

  const inForce = truthOf(filing.since === null || on >= filing.since);
  steps.push({ id: 'in-force', truth: inForce, questions: [pack.referenceDate] });
  if (inForce === 'no') return decide('not-required');
  const household = ask('household', filing.household);
  if (household === 'yes') return decide('out-of-scope');
  const recognition = ask('recognition', filing.recognition);
  if (recognition === 'no') return decide('out-of-scope');
  const due = ask('due', filing.due);
  if (due === 'no') return decide(ask('approaching', filing.approaching) === 'yes' ? 'approaching' : 'not-required');
  if (and(and(not(household), recognition), due) === 'unknown') return decide('cannot-determine');
  const filed = ask('filed', filing.filed);
  if (filed === 'yes') return decide('filed');

  const deadline = filingDeadline(facts);
  if (filing.period) steps.push({ id: 'deadline', truth: deadline ? 'yes' : 'unknown', questions: [filing.period.dayZero] });
  if (!deadline) return decide('required');
  return {
    ...decide('required'),
    deadline: deadline.date,
    provisional: deadline.provisional,
    overdue: and(truthOf(on > deadline.date), not(filed)),
  };
}
