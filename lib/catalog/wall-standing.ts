import type { RiskLevel } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import { severities } from '../schema/rule';
import type { Locale } from '../schema/text';
import type { RiskView } from './risk-view';

/** What the wall shows beside the question: certain findings by name, and how many risks stand in each cell of the matrix. */
export type WallStanding = {
  readonly gaps: readonly { readonly rule: string; readonly title: string; readonly severity: string }[];
  /** Rows are impacts from critical, columns likelihoods from low; `count` risks stand there at their worst. */
  readonly matrix: {
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly words: string;
      readonly cells: readonly { readonly risk: RiskLevel; readonly words: string; readonly count: number }[];
    }[];
  };
};

/** The standing of an assessment without a word of its answers. `risk` is the view of its risks. */
export function wallStanding(
  pack: Pack,
  result: AssessmentResult,
  { matrix, scenarios }: Pick<RiskView, 'matrix' | 'scenarios'>,
  locale: Locale,
): WallStanding {
  const titles = new Map(pack.rules.map(({ id, title }) => [id, title[locale]]));
  const gaps = result.findings
    .filter(({ outcome, severity, foldedUnder }) => outcome === 'gap' && severity !== 'info' && foldedUnder === undefined)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(({ rule, severity }) => ({ rule, title: titles.get(rule) ?? rule, severity }));
  return {
    gaps,
    matrix: {
      columns: matrix.columns.map(({ words }) => words),
      rows: matrix.rows.map((row) => ({
        words: row.words,
        cells: row.cells.map(({ likelihood, risk, words }) => {
          const here = scenarios.filter(({ now }) => now.impact.to === row.id && now.likelihood.to === likelihood);
          return { risk, words, count: here.length };
        }),
      })),
    },
  };
}
