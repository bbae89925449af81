import { type EvaluateOptions, evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, Finding } from '../schema/result';

/** What planned answers would change. Findings by rule id. */
export type PlanEffect = {
  readonly before: AssessmentResult;
  readonly after: AssessmentResult;
  /** Certain findings that go, that come, and that stay with another severity. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  /** Findings that open up, and open ones that are settled as no gap. */
  readonly opened: readonly string[];
  readonly settled: readonly string[];
  /** Contradictions between answers that come with the plan. */
  readonly conflicts: readonly string[];
};

/** The result on the facts and the result once the planned answers are true; the facts themselves are not touched. */
export function planEffect(pack: Pack, facts: Answers, planned: Answers, options: EvaluateOptions): PlanEffect {
  const before = evaluatePack(pack, facts, options);
  const after = evaluatePack(pack, { ...facts, ...planned }, { ...options, on: before.on });
  const was = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const rules = (matches: (now: Finding, old: Finding | undefined) => boolean) =>
    after.findings.filter((now) => matches(now, was.get(now.rule))).map(({ rule }) => rule);
  const known = new Set(before.conflicts.map(({ conflict }) => conflict));
  return {
    before,
    after,
    gone: rules((now, old) => old?.outcome === 'gap' && now.outcome !== 'gap'),
    fresh: rules((now, old) => old?.outcome !== 'gap' && now.outcome === 'gap'),
    changed: rules((now, old) => old?.outcome === 'gap' && now.outcome === 'gap' && old.severity !== now.severity),
    opened: rules((now, old) => old?.outcome !== 'needs-review' && now.outcome === 'needs-review'),
    settled: rules((now, old) => old?.outcome === 'needs-review' && (now.outcome === 'met' || now.outcome === 'not-applicable')),
    conflicts: after.conflicts.flatMap(({ conflict }) => (known.has(conflict) ? [] : [conflict])),
  };
}
