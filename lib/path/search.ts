import { assessmentFacts } from '../rules/assessment-facts';
import type { AnswerValue } from '../schema/answer';
import type { Candidate, Variable } from './candidates';
import type { Constraint, Problem } from './constraints';

/** One changed answer of a set. */
export type Choice = { readonly question: string; readonly fresh: boolean; readonly candidate: Candidate };

/** A set of changes, with what breaks ties: effort, functions given up, single steps. */
export type ChangeSet = { readonly choices: readonly Choice[]; readonly cost: readonly [number, number, number] };

type Found = { readonly count: number; readonly sets: readonly ChangeSet[] };
type Part = { readonly constraints: readonly Constraint[]; readonly free: readonly Variable[] };
type Broken = ReadonlySet<Constraint>;

/** Branches after which a search is given up, after a second or two; no sample case needs more than a few hundred. */
const MOST_BRANCHES = 8_000;

/** Thrown when a search would take too long; nothing is then known of the smallest set. */
export class SearchLimit extends Error {}

const nothing: Found = { count: 0, sets: [{ choices: [], cost: [0, 0, 0] }] };

/**
 * The smallest sets of changed answers after which every constraint holds; at most `alternatives` of them, all of the same
 * size, over different questions, cheapest first. Empty when no set will do. Throws `SearchLimit` where that cannot be found out
 * in reasonable time.
 *
 * Exact by construction. A constraint reads only what is in its reach, so while it is broken one of the variables there that are
 * not yet decided must change: branching over one of them, its present answer included, loses no solution. Constraints without a
 * common undecided variable are solved apart, and their sizes add up. A branch is left once it cannot be as small as the best
 * one known; every part with a broken constraint costs at least one change.
 */
export function smallestSets({ pack, answers, on, variables, constraints }: Problem, alternatives: number): readonly ChangeSet[] {
  const chosen = new Map<string, Candidate>();
  const now: Record<string, AnswerValue> = { ...answers };

  let branches = 0;

  const brokenAmong = (some: readonly Constraint[]): Constraint[] => {
    const facts = assessmentFacts(pack, now, on);
    return some.filter((constraint) => constraint.broken(facts, chosen));
  };

  /** The best way to mend what is broken in this part, with at most `limit` changes; null when there is none. */
  const solve = (part: Part, broken: Broken, limit: number): Found | null => {
    if (broken.size === 0) return nothing;
    const parts = split(part, broken);
    let total = nothing;
    for (const [i, each] of parts.entries()) {
      const mine = new Set(each.constraints.filter((constraint) => broken.has(constraint)));
      const found = branch(each, mine, limit - total.count - (parts.length - i - 1));
      if (!found) return null;
      total = together(total, found, alternatives);
    }
    return total;
  };

  const branch = (part: Part, broken: Broken, limit: number): Found | null => {
    const variable = limit < 1 ? undefined : busiest(part, broken);
    if (!variable) return null;
    branches += 1;
    if (branches > MOST_BRANCHES) throw new SearchLimit(`More than ${MOST_BRANCHES} branches.`);
    const { question, fresh } = variable;
    const rest = { constraints: part.constraints, free: part.free.filter((each) => each !== variable) };
    const touched = part.constraints.filter(({ reach }) => reach.has(question));
    const untouched = [...broken].filter(({ reach }) => !reach.has(question));
    const before = now[question];
    let best = solve(rest, broken, limit);
    for (const candidate of variable.candidates) {
      chosen.set(question, candidate);
      now[question] = candidate.value;
      const found = solve(rest, new Set([...untouched, ...brokenAmong(touched)]), (best?.count ?? limit) - 1);
      if (!found) continue;
      const sets = found.sets.map((set) => extended(set, { question, fresh, candidate }));
      const count = found.count + 1;
      best = best && best.count === count ? { count, sets: cheapest([...best.sets, ...sets], alternatives) } : { count, sets };
    }
    chosen.delete(question);
    if (before === undefined) delete now[question];
    else now[question] = before;
    return best;
  };

  const whole = { constraints, free: variables };
  return solve(whole, new Set(brokenAmong(constraints)), variables.length)?.sets ?? [];
}

/** Parts that share no free variable, those with something broken, the smallest first. */
function split({ constraints, free }: Part, broken: Broken): Part[] {
  const leader = new Map<Variable, Variable>(free.map((variable) => [variable, variable]));
  const find = (variable: Variable): Variable => {
    let at = variable;
    for (let up = leader.get(at); up && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  const firsts = constraints.map(({ reach }) => {
    const [first, ...others] = free.filter(({ question }) => reach.has(question));
    if (first) for (const other of others) leader.set(find(other), find(first));
    return first;
  });
  const parts = new Map<Variable | undefined, { constraints: Constraint[]; free: Variable[] }>();
  constraints.forEach((constraint, i) => {
    const first = firsts[i];
    const key = first && find(first);
    const part = parts.get(key);
    if (part) part.constraints.push(constraint);
    else parts.set(key, { constraints: [constraint], free: [] });
  });
  for (const variable of free) parts.get(find(variable))?.free.push(variable);
  return [...parts.values()]
    .filter((part) => part.constraints.some((constraint) => broken.has(constraint)))
    .sort((a, b) => a.free.length - b.free.length);
}

/** Of the free variables of a broken constraint, the one most constraints depend on; deciding it splits the rest. */
function busiest({ constraints, free }: Part, broken: Broken): Variable | undefined {
  const [first] = broken;
  let best: Variable | undefined;
  let most = -1;
  for (const variable of free) {
    if (!first?.reach.has(variable.question)) continue;
    const degree = constraints.filter(({ reach }) => reach.has(variable.question)).length;
    if (degree > most) [best, most] = [variable, degree];
  }
  return best;
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
