import { assessmentFacts } from '../rules/assessment-facts';
import type { Answers } from '../schema/answer';
import type { Candidate, Variable } from './candidates';
import type { Constraint, Problem } from './constraints';

/** One changed answer of a set. */
export type Choice = { readonly question: string; readonly fresh: boolean; readonly candidate: Candidate };

/** A set of changes, with what breaks ties: effort, functions given up, single steps. */
export type ChangeSet = { readonly choices: readonly Choice[]; readonly cost: readonly [number, number, number] };

type Found = { readonly count: number; readonly sets: readonly ChangeSet[] };
type Part = { readonly constraints: readonly Constraint[]; readonly free: readonly Variable[] };

const nothing: Found = { count: 0, sets: [{ choices: [], cost: [0, 0, 0] }] };

/**
 * The smallest sets of changed answers after which every constraint holds; at most `alternatives` of them, all of the same
 * size, over different questions, cheapest first. Empty when no set will do.
 *
 * Exact by construction. A constraint reads only the variables in its reach, so while it is broken one of those not yet decided must
 * change: branching over one variable of a broken constraint, its present answer included, loses no solution. Constraints
 * without a common undecided variable are solved apart, and their sizes add up. A branch is left once it cannot be as small as
 * the best one known; every part with a broken constraint costs at least one change.
 */
export function smallestSets(problem: Problem, alternatives: number): readonly ChangeSet[] {
  const chosen = new Map<string, Candidate>();

  /** The best way to mend what is broken in this part, with at most `limit` changes; null when there is none. */
  const solve = (part: Part, limit: number): Found | null => {
    const facts = assessmentFacts(problem.pack, answersAfter(problem.answers, chosen), problem.on);
    const broken = new Set(part.constraints.filter((constraint) => constraint.broken(facts, chosen)));
    if (broken.size === 0) return nothing;
    const parts = split(part).filter(({ constraints }) => constraints.some((constraint) => broken.has(constraint)));
    let total = nothing;
    for (const [i, each] of parts.entries()) {
      const found = branch(each, broken, limit - total.count - (parts.length - i - 1));
      if (!found) return null;
      total = together(total, found, alternatives);
    }
    return total;
  };

  const branch = (part: Part, broken: ReadonlySet<Constraint>, limit: number): Found | null => {
    const variable = limit < 1 ? undefined : busiest(part, broken);
    if (!variable) return null;
    const rest = { constraints: part.constraints, free: part.free.filter((each) => each !== variable) };
    let best = solve(rest, limit);
    for (const candidate of variable.candidates) {
      chosen.set(variable.question, candidate);
      const found = solve(rest, (best?.count ?? limit) - 1);
      chosen.delete(variable.question);
      if (!found) continue;
      const sets = found.sets.map((set) => extended(set, { question: variable.question, fresh: variable.fresh, candidate }));
      const count = found.count + 1;
      best = best && best.count === count ? { count, sets: cheapest([...best.sets, ...sets], alternatives) } : { count, sets };
    }
    return best;
  };

  const whole = { constraints: problem.constraints, free: problem.variables };
  return solve(whole, problem.variables.length)?.sets ?? [];
}

/** The answers after changes. */
export function answersAfter(answers: Answers, chosen: ReadonlyMap<string, Candidate>): Answers {
  if (chosen.size === 0) return answers;
  const after: Record<string, Answers[string]> = { ...answers };
  for (const [question, { value }] of chosen) after[question] = value;
  return after;
}

/** Parts that share no free variable. */
function split({ constraints, free }: Part): Part[] {
  const parts: { constraints: Constraint[]; names: Set<string> }[] = [];
  const names = free.map(({ question }) => question);
  for (const constraint of constraints) {
    const merged = { constraints: [constraint], names: new Set(names.filter((name) => constraint.reach.has(name))) };
    for (let i = parts.length - 1; i >= 0; i--) {
      const part = parts[i];
      if (!part || ![...merged.names].some((name) => part.names.has(name))) continue;
      merged.constraints.push(...part.constraints);
      for (const name of part.names) merged.names.add(name);
      parts.splice(i, 1);
    }
    parts.push(merged);
  }
  return parts.map((part) => ({ constraints: part.constraints, free: free.filter(({ question }) => part.names.has(question)) }));
}

/** Of the free variables of a broken constraint, the one most constraints depend on; deciding it splits the rest. */
function busiest({ constraints, free }: Part, broken: ReadonlySet<Constraint>): Variable | undefined {
  const first = constraints.find((constraint) => broken.has(constraint));
  const degree = (variable: Variable) => constraints.filter(({ reach }) => reach.has(variable.question)).length;
  return free
    .filter(({ question }) => first?.reach.has(question))
    .map((variable) => ({ variable, degree: degree(variable) }))
    .sort((a, b) => b.degree - a.degree)[0]?.variable;
}

function extended(set: ChangeSet, choice: Choice): ChangeSet {
  const { moves, units } = choice.candidate;
  const [effort, givenUp, steps] = set.cost;
  return {
    choices: [...set.choices, choice],
    cost: [
      effort + Math.max(...moves.map((move) => move.effort)),
      givenUp + moves.filter((move) => move.givesUp).length,
      steps + units.length,
    ],
  };
}

function together(a: Found, b: Found, keep: number): Found {
  const sets = a.sets.flatMap((left) =>
    b.sets.map((right) => ({
      choices: [...left.choices, ...right.choices],
      cost: [left.cost[0] + right.cost[0], left.cost[1] + right.cost[1], left.cost[2] + right.cost[2]] as const,
    })),
  );
  return { count: a.count + b.count, sets: cheapest(sets, keep) };
}

/** The cheapest sets, one for each group of questions. */
function cheapest(sets: readonly ChangeSet[], keep: number): ChangeSet[] {
  const seen = new Set<string>();
  return [...sets]
    .sort((a, b) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1] || a.cost[2] - b.cost[2])
    .filter(({ choices }) => {
      const group = choices
        .map(({ question }) => question)
        .sort()
        .join();
      return !seen.has(group) && seen.add(group);
    })
    .slice(0, keep);
}
