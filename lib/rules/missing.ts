import type { Pack } from '../schema/pack';
import { type AssessmentResult, type Finding, type Level, levels } from '../schema/result';
import type { Severity } from '../schema/rule';
import { packIndex } from './pack-index';

const levelBySeverity: Readonly<Record<Severity, Level>> = {
  prohibited: 'stop',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'low',
};

/** The overall level a single finding of this severity leads to. */
export function levelOf(severity: Severity): Level {
  return levelBySeverity[severity];
}

/** Ranks levels: higher is worse. */
export function rank(level: Level): number {
  return levels.indexOf(level);
}

/**
 * The questions whose answers could still change a finding, most weighty first: by the worst level above the floor
 * they could lead to, then by the deductions at stake, then in the order of the questionnaire.
 */
export function rankMissing(pack: Pack, findings: readonly Finding[], floor: Level): AssessmentResult['missing'] {
  const { order, dimensionOf, moving } = packIndex(pack);
  const open = new Map<string, { rules: string[]; worst: number; weight: number }>();
  for (const finding of findings) {
    if (finding.missing.length === 0) continue;
    const level = rank(levelOf(finding.severity));
    const worst = moving.has(dimensionOf.get(finding.rule) ?? '') && level > rank(floor) ? level : 0;
    for (const question of finding.missing) {
      const entry = open.get(question) ?? { rules: [], worst: 0, weight: 0 };
      entry.rules.push(finding.rule);
      entry.worst = Math.max(entry.worst, worst);
      entry.weight += pack.deductions[finding.severity];
      open.set(question, entry);
    }
  }
  return [...open]
    .sort(
      ([a, left], [b, right]) =>
        right.worst - left.worst || right.weight - left.weight || (order.get(a) ?? 0) - (order.get(b) ?? 0),
    )
    .map(([question, { rules }]) => ({ question, rules }));
}
