import type { Review, StoredMark } from '../db/reviews';
import { shanghaiDate } from '../deadlines/working-days';
import type { AssessmentResult, Finding } from '../schema/result';
import type { FindingMark, Judgement, Standing } from '../schema/review';
import { canonicalJson } from '../seal/canonical';
import { sha256 } from '../seal/statement';

/** Names a finding together with the answers it rests on, so that a later change of either shows. */
export function findingBasis({ outcome, severity, atLeast, because, missing }: Finding): string {
  const rested = because.map(({ question, value }) => [question, value ?? null]);
  return sha256(canonicalJson([outcome, severity, atLeast ?? null, rested, [...missing]]));
}

/** The findings a reviewer judges: certain and open ones, each once. */
export function judgedFindings({ findings, notExamined }: AssessmentResult): readonly Finding[] {
  return findings.filter(
    ({ rule, outcome, severity, foldedUnder }) =>
      foldedUnder === undefined &&
      (outcome === 'gap' || (outcome === 'needs-review' && severity !== 'info' && !notExamined.includes(rule))),
  );
}

/** Why a mark may not be made: what is or may be forbidden stays so, whoever accepts it. Null where it may. */
export function markRefusal(mark: FindingMark, { severity }: Finding): 'prohibited' | null {
  return mark === 'accepted-risk' && severity === 'prohibited' ? 'prohibited' : null;
}

/** Whether a mark still holds of the finding as it is on a civil date. */
export function standingOf(
  { mark, basis, until }: Pick<StoredMark, 'mark' | 'basis' | 'until'>,
  finding: Finding,
  on: string,
): Standing {
  if (mark && markRefusal(mark, finding)) return 'void';
  if (basis !== findingBasis(finding)) return 'changed';
  return mark === 'accepted-risk' && until !== null && until < on ? 'expired' : 'stands';
}

/** The marks that count, of findings there still are, each with whether it still holds. */
export function judgementsOf({ marks }: Pick<Review, 'marks'>, result: AssessmentResult, on: string): readonly Judgement[] {
  const findings = new Map(judgedFindings(result).map((finding) => [finding.rule, finding]));
  return marks.flatMap((stored) => {
    const finding = findings.get(stored.rule);
    const { rule, mark, reason, acceptedBy, until, actorName, at } = stored;
    if (!finding || mark === null) return [];
    const standing = standingOf(stored, finding, on);
    return [{ rule, mark, reason, acceptedBy, until, standing, by: actorName, on: shanghaiDate(Date.parse(at)) }];
  });
}
