import { riskModel, riskOfAssessment } from '../catalog/risk';
import type { RiskInput } from '../risk/assess-risk';
import type { Pack } from '../schema/pack';
import type { Truth } from '../schema/result';
import type { LevelRange, RiskState } from '../schema/risk';
import type { Locale } from '../schema/text';

/** One scenario before or after the planned measures. A level somebody stated stands in `level`; `computed` keeps ours. */
export type JsonRiskState = {
  readonly applies: Truth;
  readonly risk: LevelRange;
} & Readonly<
  Record<'likelihood' | 'impact', { readonly level: LevelRange; readonly computed: LevelRange; readonly stated?: string }>
>;

export type JsonRisk = {
  readonly overall: { readonly initial: LevelRange; readonly residual: LevelRange };
  readonly planned: readonly string[];
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly title?: string;
    readonly initial: JsonRiskState;
    readonly residual: JsonRiskState;
  }[];
};

/** The risk by GB/T 39335 as ranges of levels, scenario by scenario; null where no law is covered. */
export function jsonRisk(pack: Pack, input: RiskInput, locale: Locale, options: { compact: boolean }): JsonRisk | null {
  if (pack.status === 'not-covered') return null;
  const { scenarios, overall, planned } = riskOfAssessment(pack, input);
  const titles = new Map(riskModel.scenarios.map(({ id, title }) => [id, title[locale]]));
  return {
    overall,
    planned,
    scenarios: scenarios.map(({ scenario, initial, residual }) => ({
      scenario,
      ...(options.compact ? {} : { title: titles.get(scenario) ?? scenario }),
      initial: stateOf(initial),
      residual: stateOf(residual),
    })),
  };
}

function stateOf({ applies, likelihood, impact, risk }: RiskState): JsonRiskState {
  return { applies: applies.truth, risk, likelihood: sideOf(likelihood), impact: sideOf(impact) };
}

function sideOf({ level, computed, stated }: RiskState['likelihood']): JsonRiskState['likelihood'] {
  return { level, computed, ...(stated ? { stated: stated.reason } : {}) };
}
