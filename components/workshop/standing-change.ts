import type { WallStanding } from '@/lib/catalog/wall-standing';

type Gaps = WallStanding['gaps'];
export type FindingChange = Gaps[number] & { readonly kind: 'fresh' | 'gone' };

/** Findings that came and went between two standings, those that came first. */
export function findingChanges(before: Gaps, after: Gaps): FindingChange[] {
  const missingIn = (others: Gaps, gaps: Gaps) => gaps.filter(({ rule }) => !others.some((each) => each.rule === rule));
  return [
    ...missingIn(before, after).map((gap) => ({ ...gap, kind: 'fresh' as const })),
    ...missingIn(after, before).map((gap) => ({ ...gap, kind: 'gone' as const })),
  ];
}
