import type { Pack } from '../schema/pack';
import type { AssessmentResult, DimensionScore, Finding } from '../schema/result';
import type { Rule } from '../schema/rule';

/**
 * The score of each dimension, 0-100, as a band: the low end counts every open finding as a gap, the high end counts
 * only certain gaps. Rules that do not apply weigh nothing. The total is the mean of the dimensions with a rule that
 * applies. The score illustrates; it never feeds the overall level.
 */
export function scoreFindings(pack: Pack, findings: readonly Finding[], coverage: number): AssessmentResult['score'] {
  const rules = new Map<string, Rule>(pack.rules.map((rule) => [rule.id, rule]));
  const dimensions: DimensionScore[] = [];
  for (const dimension of pack.dimensions) {
    if (!dimension.scored) continue;
    let [low, high, count] = [100, 100, 0];
    for (const finding of findings) {
      if (finding.outcome === 'not-applicable' || rules.get(finding.rule)?.dimension !== dimension.id) continue;
      count += 1;
      if (finding.outcome === 'met') continue;
      low -= pack.deductions[finding.severity];
      if (finding.outcome === 'gap') high -= pack.deductions[finding.atLeast ?? finding.severity];
    }
    dimensions.push({ id: dimension.id, low: Math.max(0, low), high: Math.max(0, high), rules: count });
  }
  const counted = dimensions.filter((dimension) => dimension.rules > 0);
  const mean = (end: 'low' | 'high', empty: number) =>
    counted.length === 0 ? empty : Math.round(counted.reduce((sum, dimension) => sum + dimension[end], 0) / counted.length);
  return { low: mean('low', 0), high: mean('high', 100), coverage, dimensions };
}
