import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, Truth } from '../schema/result';
import type { Outcome, Severity } from '../schema/rule';
import type { SmallHandlerRegime } from '../schema/small-handler';
import { assessmentFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';

export type Eligibility = {
  /** `not-yet`: the reference date lies before the regime. */
  readonly status: 'eligible' | 'too-large' | 'unknown' | 'not-yet';
  /** Persons known to be handled at least; null where neither number is known. */
  readonly atLeast: number | null;
};

/**
 * Whether the operator may use the simplified measures on a civil date. The persons stored in this system are among the
 * persons of all kinds, so they can show that somebody is too large, never that he is small.
 */
export function smallHandlerEligibility(regime: SmallHandlerRegime, answers: Answers, on: string): Eligibility {
  const total = answers[regime.total];
  const known = [total, answers[regime.stored]].filter((value) => typeof value === 'number');
  const atLeast = known.length > 0 ? Math.max(...known) : null;
  if (on < regime.inForceFrom) return { status: 'not-yet', atLeast };
  if (atLeast !== null && atLeast >= regime.limit) return { status: 'too-large', atLeast };
  return { status: typeof total === 'number' ? 'eligible' : 'unknown', atLeast };
}

/**
 * - `problem`: a rule found a gap; `open`: none did, but one is undecided; `advice`: only advice was found; `clear`: rules
 *   looked and found nothing.
 * - `by-hand`: no rule looked at it, so a person must write the conclusion.
 * - `undetermined`: it is not known whether the situation arises; `not-applicable`: it certainly does not.
 */
export type CellConclusion = 'problem' | 'open' | 'advice' | 'clear' | 'by-hand' | 'undetermined' | 'not-applicable';

export type ImpactRow = {
  readonly situation: string;
  readonly arises: Truth;
  readonly cells: readonly {
    readonly conclusion: CellConclusion;
    readonly gaps: readonly string[];
    readonly open: readonly string[];
  }[];
};

/** The table of five situations and three contents, filled from the findings as far as they go. */
export function impactTable(regime: SmallHandlerRegime, pack: Pack, answers: Answers, result: AssessmentResult): ImpactRow[] {
  const facts = assessmentFacts(pack, answers, result.on);
  const findings = new Map(result.findings.map((finding) => [finding.rule, finding]));
  return regime.situations.map(({ id, when, rules }) => {
    const arises = when === null ? 'yes' : evaluateCondition(when, facts);
    const cells = regime.contents.map((_, index) => {
      const named = rules[index] ?? [];
      const having = (...wanted: Outcome[]) =>
        arises === 'no' ? [] : named.filter((rule) => wanted.some((outcome) => findings.get(rule)?.outcome === outcome));
      const gaps = having('gap');
      const open = having('needs-review', 'error');
      const breach = gaps.some((rule) => !advice.includes(findings.get(rule)?.severity ?? 'info'));
      return { conclusion: conclude(arises, breach, gaps, open, having('met')), gaps, open };
    });
    return { situation: id, arises, cells };
  });
}

/** Severities that advise and blame nobody. */
const advice: readonly Severity[] = ['low', 'info'];

function conclude(
  arises: Truth,
  breach: boolean,
  gaps: readonly string[],
  open: readonly string[],
  met: readonly string[],
): CellConclusion {
  if (arises === 'no') return 'not-applicable';
  if (breach) return 'problem';
  if (arises === 'unknown') return 'undetermined';
  if (open.length > 0) return 'open';
  if (gaps.length > 0) return 'advice';
  return met.length > 0 ? 'clear' : 'by-hand';
}
