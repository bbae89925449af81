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

/**
 * Every question the truth of the conditions can depend on: those they name, those derived facts read, the quick-check
 * questions where "don't know" is counted, and whatever decides whether all of these arise, scopes included.
 */
export function reachOf(conditions: readonly Condition[], pack: Pack, facts: Facts): Set<string> {
  const showWhen = new Map(pack.steps.flatMap((step) => step.questions.map((placed) => [placed.id, placed.showWhen] as const)));
  const quick = Object.values(pack.questions).flatMap((question) => (question.quick ? [question.id] : []));
  const reached = new Set<string>();
  const enter = (question: string): void => {
    if (reached.has(question)) return;
    reached.add(question);
    const condition = showWhen.get(question);
    if (condition) walk(condition);
  };
  const walk = (node: Condition): void => {
    if (node.op === 'all' || node.op === 'any') node.of.forEach(walk);
    else if (node.op === 'not') walk(node.of);
    else if (node.op === 'fact') derivedFacts[node.name]?.questions(facts).forEach(enter);
    else if (node.op === 'unsureCount') quick.forEach(enter);
    else enter(node.question);
  };
  conditions.forEach(walk);
  for (const scope of pack.scopes) walk(scope.when);
  return reached;
}
