import type { Precedent } from '../schema/precedent';
import type { AssessmentResult } from '../schema/result';
import type { Severity } from '../schema/rule';

export type ComparableCase = {
  readonly precedent: Precedent;
  /** Certain findings of this assessment the case illustrates, gravest first. */
  readonly gaps: readonly string[];
  /** Findings still open that it illustrates. */
  readonly open: readonly string[];
  readonly sameScene: boolean;
};

/** How near a case is: only an order of reading, never shown and never a measure of what might be imposed. */
const nearness: Readonly<Record<Severity, number>> = { prohibited: 8, high: 5, medium: 3, low: 1, info: 0 };
const OPEN = 1;
const SAME_SCENE = 6;

/**
 * The cases that resemble this result, nearest first; `scene` is the answer to `scn-type`. A case resembles when what it
 * is chiefly about was found or is open here, when two of its faults were found, or when the scene is the same and one was.
 * Chinese cases come before foreign ones, and among equals the later first. A case of the same scene that illustrates
 * none of the findings is left out: the operator did not do what was wrong there.
 */
export function comparableCases(
  result: Pick<AssessmentResult, 'findings' | 'notExamined'>,
  scene: string | undefined,
  precedents: readonly Precedent[],
): ComparableCase[] {
  const skipped = new Set(result.notExamined);
  const severity = new Map<string, Severity>();
  const open = new Set<string>();
  for (const finding of result.findings) {
    if (finding.severity === 'info' || skipped.has(finding.rule)) continue;
    if (finding.outcome === 'gap') severity.set(finding.rule, finding.severity);
    if (finding.outcome === 'needs-review') open.add(finding.rule);
  }
  const weight = (rule: string) => nearness[severity.get(rule) ?? 'info'];
  return precedents
    .map((precedent) => {
      const gaps = precedent.rules.filter((rule) => severity.has(rule)).sort((a, b) => weight(b) - weight(a));
      const unsettled = precedent.rules.filter((rule) => open.has(rule));
      const sameScene = scene !== undefined && precedent.scenes.includes(scene);
      const near = gaps.reduce((sum, rule) => sum + weight(rule), 0) + unsettled.length * OPEN + (sameScene ? SAME_SCENE : 0);
      return { precedent, gaps, open: unsettled, sameScene, near };
    })
    .filter(({ precedent, gaps, open: unsettled, sameScene }) => {
      const [chief] = precedent.rules;
      const matched = [...gaps, ...unsettled];
      return gaps.length > 1 || matched.some((rule) => rule === chief) || (sameScene && matched.length > 0);
    })
    .sort(
      (a, b) =>
        Number(a.precedent.kind === 'foreign') - Number(b.precedent.kind === 'foreign') ||
        b.near - a.near ||
        b.precedent.on.localeCompare(a.precedent.on) ||
        a.precedent.id.localeCompare(b.precedent.id),
    )
    .map(({ near: _, ...each }) => each);
}
