import { derivedFacts } from '../rules/derived';
import type { Facts } from '../rules/facts';
import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';

/** A condition that looks into an answer. */
export type Atom = Extract<Condition, { question: string }>;

/** The atoms of a condition, in order of appearance. */
export function atomsOf(condition: Condition): Atom[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(atomsOf);
  if (condition.op === 'not') return atomsOf(condition.of);
  return 'question' in condition ? [condition] : [];
}

/** Names every question the truth of some conditions can depend on. */
export type Reach = (conditions: readonly Condition[]) => Set<string>;

/**
 * Every question the truth of conditions can depend on: those they name, those derived facts read, the quick-check questions
 * where "don't know" is counted, and whatever decides whether all of these arise, scopes included.
 */
export function reachIn(pack: Pack, facts: Facts): Reach {
  const showWhen = new Map(pack.steps.flatMap((step) => step.questions.map((placed) => [placed.id, placed.showWhen] as const)));
  const quick = Object.values(pack.questions).flatMap((question) => (question.quick ? [question.id] : []));
  const ofQuestion = new Map<string, ReadonlySet<string>>();
  const ofCondition = (node: Condition): readonly string[] => {
    if (node.op === 'all' || node.op === 'any') return node.of.flatMap(ofCondition);
    if (node.op === 'not') return ofCondition(node.of);
    if (node.op === 'unsureCount') return quick.flatMap(enter);
    if (node.op === 'fact') return (derivedFacts[node.name]?.questions(facts) ?? []).flatMap(enter);
    return enter(node.question);
  };
  const enter = (question: string): string[] => {
    let known = ofQuestion.get(question);
    if (!known) {
      const condition = showWhen.get(question);
      known = new Set([question, ...(condition ? ofCondition(condition) : [])]);
      ofQuestion.set(question, known);
    }
    return [...known];
  };
  const scopes = pack.scopes.flatMap(({ when }) => ofCondition(when));
  return (conditions) => new Set([...scopes, ...conditions.flatMap(ofCondition)]);
}
