import { type RiskLevel, riskLevels } from '../schema/field';
import type { LevelRange, RiskMatrix } from '../schema/risk';

/** Where a level stands, 0 (low) to 3. */
export const rankOf = (level: RiskLevel): number => riskLevels.indexOf(level);

/** The level at a rank; a rank beyond either end gives the end. */
function levelAt(rank: number): RiskLevel {
  return riskLevels[Math.min(Math.max(rank, 0), riskLevels.length - 1)] ?? 'low';
}

/** The gravest of several ranges, end by end; low when there is none. Our aggregation: the standard fixes no formula. */
export function worstOf(ranges: readonly LevelRange[]): LevelRange {
  return {
    from: levelAt(Math.max(0, ...ranges.map(({ from }) => rankOf(from)))),
    to: levelAt(Math.max(0, ...ranges.map(({ to }) => rankOf(to)))),
  };
}

/** A range with its ends moved by so many levels each. */
export function moved({ from, to }: LevelRange, byFrom: number, byTo: number): LevelRange {
  return { from: levelAt(rankOf(from) + byFrom), to: levelAt(rankOf(to) + byTo) };
}

/** The risk range of two ranges: the matrix at both mild ends and at both grave ends, since it never falls as either rises. */
export function riskOf(matrix: RiskMatrix, likelihood: LevelRange, impact: LevelRange): LevelRange {
  return { from: matrix[impact.from][likelihood.from], to: matrix[impact.to][likelihood.to] };
}
