import type { AssessmentResult, Finding } from '../schema/result';
import type { Severity } from '../schema/rule';

export type Conclusion = { readonly outcome: 'gap' | 'needs-review'; readonly severity: Severity };

export type Difference = {
  readonly rule: string;
  /** What each version concludes; null where it concludes nothing. */
  readonly here: Conclusion | null;
  readonly there: Conclusion | null;
};

export type PackComparison = {
  /** Conclusions of the first result: certain findings and open ones, notices left out. */
  readonly total: number;
  /** How many of them the other version lacks or gives otherwise. */
  readonly changed: number;
  /** Conclusions only the other version has. */
  readonly added: number;
  readonly differences: readonly Difference[];
  readonly same: readonly string[];
};

/** The same answers under two versions of the law: which conclusions of the first the second changes, rule by rule. */
export function comparePacks(here: Results, there: Results): PackComparison {
  const mine = conclusions(here);
  const theirs = conclusions(there);
  const rules = [...new Set([...mine.keys(), ...theirs.keys()])];
  const rows = rules.map((rule): Difference => ({ rule, here: mine.get(rule) ?? null, there: theirs.get(rule) ?? null }));
  const differences = rows.filter((row) => !equal(row.here, row.there));
  return {
    total: mine.size,
    changed: differences.filter((row) => row.here !== null).length,
    added: differences.filter((row) => row.here === null).length,
    differences,
    same: rows.filter((row) => equal(row.here, row.there)).map(({ rule }) => rule),
  };
}

type Results = Pick<AssessmentResult, 'findings' | 'notExamined'>;

function conclusions({ findings, notExamined }: Results): Map<string, Conclusion> {
  const skipped = new Set(notExamined);
  const counts = (finding: Finding): finding is Finding & Conclusion =>
    (finding.outcome === 'gap' || finding.outcome === 'needs-review') &&
    finding.severity !== 'info' &&
    !skipped.has(finding.rule);
  return new Map(findings.filter(counts).map(({ rule, outcome, severity }) => [rule, { outcome, severity }]));
}

function equal(a: Conclusion | null, b: Conclusion | null): boolean {
  if (a === null || b === null) return a === b;
  return a.outcome === b.outcome && a.severity === b.severity;
}
