import { assessmentFacts } from '../rules/assessment-facts';
import { evaluateCondition } from '../rules/evaluate-condition';
import { evaluateRule } from '../rules/evaluate-rule';
import type { Facts } from '../rules/facts';
import { levelOf, rank } from '../rules/missing';
import { packIndex } from '../rules/pack-index';
import type { Answers } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { LeverBook } from '../schema/lever';
import type { Pack } from '../schema/pack';
import type { Finding, Level } from '../schema/result';
import { type Candidate, type Variable, variablesOf } from './candidates';
import { reachOf } from './reach';

/** What must hold after the changes. `reach` names the variables it can depend on, and no others. */
export type Constraint = {
  readonly id: string;
  readonly reach: ReadonlySet<string>;
  broken(facts: Facts, chosen: ReadonlyMap<string, Candidate>): boolean;
};

/** A search problem: the answers as they are, what can be changed, and what must hold. */
export type Problem = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly on: string;
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
};

type ProblemInput = {
  readonly pack: Pack;
  readonly book: LeverBook;
  readonly answers: Answers;
  /** The findings as things stand. */
  readonly findings: readonly Finding[];
  readonly on: string;
  readonly target: Level;
  /** Of the rules that are gaps now, look at this one only. */
  readonly only?: string;
  /** Leave out changes that give up a function. */
  readonly keepFunctions?: boolean;
  /** Accept that new questions open a finding above the target. */
  readonly allowOpening?: boolean;
};

/**
 * What it takes to have no certain finding graver than `target`: every such rule is no gap, and none that was settled becomes
 * open; no contradiction between answers appears that was not there; every change is true together with the others. The last
 * two are read without scopes, so that a narrower questionnaire cannot hide what a change leaves undone.
 */
export function problemOf(input: ProblemInput): Problem {
  const { pack, book, answers, on } = input;
  const facts = assessmentFacts(pack, answers, on);
  const variables = variablesOf(pack, input.keepFunctions ? withoutGivingUp(book) : book, answers, facts.visible);
  const changeable = new Set(variables.map(({ question }) => question));
  const reach = (conditions: readonly Condition[]) =>
    new Set([...reachOf(conditions, pack, facts)].filter((question) => changeable.has(question)));
  return {
    pack,
    answers,
    on,
    variables,
    constraints: [
      ...ruleConstraints(input, reach),
      ...pack.conflicts
        .filter(({ when }) => evaluateCondition(when, facts.flow) !== 'yes')
        .map(({ id, when }) => ({
          id,
          reach: reach([when]),
          broken: (now: Facts) => evaluateCondition(when, now.flow) === 'yes',
        })),
      ...variables.flatMap((variable) => truthConstraint(variable, reach)),
    ],
  };
}

function withoutGivingUp(book: LeverBook): LeverBook {
  const keeping = Object.entries(book.moves).map(([id, moves]) => [id, moves.filter(({ givesUp }) => !givesUp)] as const);
  return { ...book, moves: Object.fromEntries(keeping) };
}

function ruleConstraints(input: ProblemInput, reach: (conditions: readonly Condition[]) => Set<string>): Constraint[] {
  const { pack, target, only, allowOpening } = input;
  const { moving } = packIndex(pack);
  const tooGrave = (finding: Finding) => rank(levelOf(finding.severity)) > rank(target);
  const before = new Map(input.findings.map((finding) => [finding.rule, finding]));
  return pack.rules
    .filter((rule) => moving.has(rule.dimension) && rank(levelOf(rule.severity)) > rank(target))
    .filter((rule) => !only || rule.id === only || before.get(rule.id)?.outcome !== 'gap')
    .map((rule) => {
      const conditions = [rule.gapWhen, rule.appliesWhen, rule.eased?.when].filter((each) => each !== undefined);
      const known = before.get(rule.id);
      const mayStayOpen = allowOpening || (known !== undefined && isOpen(known) && tooGrave(known));
      return {
        id: rule.id,
        reach: reach(conditions),
        broken: (facts: Facts) => {
          const now = evaluateRule(rule, pack, facts);
          return tooGrave(now) && (now.outcome === 'gap' || (isOpen(now) && !mayStayOpen));
        },
      };
    });
}

const isOpen = ({ outcome }: Finding) => outcome === 'needs-review' || outcome === 'error';

function truthConstraint(variable: Variable, reach: (conditions: readonly Condition[]) => Set<string>): Constraint[] {
  const conditions = variable.candidates.flatMap(({ moves }) => moves.flatMap(({ when }) => (when ? [when] : [])));
  if (conditions.length === 0) return [];
  return [
    {
      id: `truth of ${variable.question}`,
      reach: reach(conditions).add(variable.question),
      broken: (facts, chosen) =>
        (chosen.get(variable.question)?.moves ?? []).some(({ when }) => when && evaluateCondition(when, facts.flow) !== 'yes'),
    },
  ];
}
