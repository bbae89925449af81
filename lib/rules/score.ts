import type { Pack } from '../schema/pack';
import type { AssessmentResult, Finding } from '../schema/result';
import { packIndex } from './pack-index';

/**
 * The score of each dimension, 0-100, as a band: the low end counts every open finding as a gap, the high end counts
 * only certain gaps. Rules that do not apply weigh nothing. The total is the mean of the dimensions with a rule that
 * applies. The score illustrates; it never feeds the overall level.
 */
export function scoreFindings(pack: Pack, findings: readonly Finding[], coverage: number): AssessmentResult['score'] {
  const { dimensionOf } = packIndex(pack);
  const scored = pack.dimensions.filter((dimension) => dimension.scored);
  const sums = new Map(scored.map(({ id }) => [id, { id, low: 100, high: 100, rules: 0 }]));
  for (const finding of findings) {
    const sum = sums.get(dimensionOf.get(finding.rule) ?? '');
    if (!sum || finding.outcome === 'not-applicable') continue;
    sum.rules += 1;
    if (finding.outcome === 'met') continue;
    sum.low -= pack.deductions[finding.severity];
    if (finding.outcome === 'gap') sum.high -= pack.deductions[finding.atLeast ?? finding.severity];
  }
  const dimensions = [...sums.values()].map((sum) => ({ ...sum, low: Math.max(0, sum.low), high: Math.max(0, sum.high) }));
  const counted = dimensions.filter((dimension) => dimension.rules > 0);
  const mean = (end: 'low' | 'high', empty: number) =>
    counted.length === 0 ? empty : Math.round(counted.reduce((sum, dimension) => sum + dimension[end], 0) / counted.length);
  return { low: mean('low', 0), high: mean('high', 100), coverage, dimensions };
}
