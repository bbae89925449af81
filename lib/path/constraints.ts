import { assessmentFacts } from '../rules/assessment-facts';
import { evaluateCondition } from '../rules/evaluate-condition';
import { evaluateRule } from '../rules/evaluate-rule';
import type { Facts } from '../rules/facts';
import { levelOf, rank } from '../rules/missing';
import { packIndex } from '../rules/pack-index';
import type { Answers } from '../schema/answer';
import type { LeverBook } from '../schema/lever';
import type { Pack } from '../schema/pack';
import type { Finding, Level } from '../schema/result';
import { type Candidate, type Variable, variablesOf } from './candidates';
import { type Reach, reachIn } from './reach';

/** What must hold after the changes. `reach` names the questions it can depend on, and no others. */
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

/** One assessment as the search sees it, worked out once for all levels. `findings` are those of `evaluatePack`. */
export type Ground = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  readonly on: string;
  readonly variables: readonly Variable[];
  readonly reach: Reach;
  readonly conflicts: readonly Constraint[];
};

/** Reads an assessment for the search. Conflicts between answers that are there already are let be. */
export function groundOf(pack: Pack, book: LeverBook, answers: Answers, findings: readonly Finding[], on: string): Ground {
  const facts = assessmentFacts(pack, answers, on);
  const reach = reachIn(pack, facts);
  const conflicts = pack.conflicts
    .filter(({ when }) => evaluateCondition(when, facts.flow) !== 'yes')
    .map(({ id, when }) => ({
      id,
      reach: reach([when]),
      broken: (now: Facts) => evaluateCondition(when, now.flow) === 'yes',
    }));
  return { pack, answers, findings, on, reach, conflicts, variables: variablesOf(pack, book, answers, facts.visible) };
}

type Aim = {
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
export function problemOf(ground: Ground, aim: Aim): Problem {
  const { pack, answers, on, reach, conflicts } = ground;
  const variables = aim.keepFunctions ? ground.variables.flatMap(withoutGivingUp) : ground.variables;
  const truths = variables.flatMap((variable) => truthConstraint(variable, reach));
  return { pack, answers, on, variables, constraints: [...ruleConstraints(ground, aim), ...conflicts, ...truths] };
}

function withoutGivingUp(variable: Variable): Variable[] {
  const candidates = variable.candidates.filter(({ moves }) => !moves.some(({ givesUp }) => givesUp));
  return candidates.length === 0 ? [] : [{ ...variable, candidates }];
}

function ruleConstraints({ pack, findings, reach }: Ground, { target, only, allowOpening }: Aim): Constraint[] {
  const { moving } = packIndex(pack);
  const tooGrave = (finding: Finding) => rank(levelOf(finding.severity)) > rank(target);
  const before = new Map(findings.map((finding) => [finding.rule, finding]));
  return pack.rules
    .filter((rule) => moving.has(rule.dimension) && rank(levelOf(rule.severity)) > rank(target))
    .filter((rule) => !only || rule.id === only || before.get(rule.id)?.outcome !== 'gap')
    .map((rule) => {
      const known = before.get(rule.id);
      const mayStayOpen = allowOpening || (known !== undefined && isOpen(known) && tooGrave(known));
      return {
        id: rule.id,
        reach: reach([rule.gapWhen, rule.appliesWhen, rule.eased?.when, rule.review?.when].filter((each) => each !== undefined)),
        broken: (facts: Facts) => {
          const now = evaluateRule(rule, pack, facts);
          return tooGrave(now) && (now.outcome === 'gap' || (isOpen(now) && !mayStayOpen));
        },
      };
    });
}

const isOpen = ({ outcome }: Finding) => outcome === 'needs-review' || outcome === 'error';

function truthConstraint({ question, candidates }: Variable, reach: Reach): Constraint[] {
  const conditions = candidates.flatMap(({ moves }) => moves.flatMap(({ when }) => (when ? [when] : [])));
  if (conditions.length === 0) return [];
  return [
    {
      id: `truth of ${question}`,
      reach: reach(conditions).add(question),
      broken: (facts, chosen) =>
        (chosen.get(question)?.moves ?? []).some(({ when }) => when && evaluateCondition(when, facts.flow) !== 'yes'),
    },
  ];
}
