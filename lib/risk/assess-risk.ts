import { assessmentFacts } from '../rules/assessment-facts';
import type { Facts } from '../rules/facts';
import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { LevelRange, RiskAssessment, RiskModel, RiskScenario, RiskState, ScenarioRisk } from '../schema/risk';
import { judgeCell, judgeRow } from './judge-cell';
import { riskOf, worstOf } from './level-range';

export type RiskInput = {
  readonly answers: Answers;
  /** Reference date, civil date. */
  readonly on: string;
  /** Answers once the planned measures are carried out, laid over the present ones. */
  readonly planned?: Answers;
  /** Stated levels by cell, "<scenario>-<likelihood|impact>". */
  readonly overrides?: Overrides;
};

/**
 * The risk of every scenario after the method of GB/T 39335-2020, now and after the planned measures. Scopes are left
 * out: what a narrower questionnaire does not ask stays unknown. Pure, like the engine it reads conditions with.
 */
export function assessRisk(model: RiskModel, pack: Pack, input: RiskInput): RiskAssessment {
  const { answers, on, planned = {}, overrides = {} } = input;
  const changed = Object.keys(planned).filter((id) => JSON.stringify(planned[id]) !== JSON.stringify(answers[id]));
  const now = assessmentFacts(pack, answers, on, { scoped: false });
  const later = changed.length === 0 ? now : assessmentFacts(pack, { ...answers, ...planned }, on, { scoped: false });
  const scenarios = model.scenarios.map((scenario): ScenarioRisk => {
    const initial = judgeScenario(model, scenario, now, overrides);
    return {
      scenario: scenario.id,
      initial,
      residual: later === now ? initial : judgeScenario(model, scenario, later, overrides),
    };
  });
  return {
    scenarios,
    overall: { initial: overall(scenarios, 'initial'), residual: overall(scenarios, 'residual') },
    planned: changed,
  };
}

function judgeScenario(model: RiskModel, scenario: RiskScenario, facts: Facts, overrides: Overrides): RiskState {
  const likelihood = judgeCell(model, scenario, 'likelihood', facts, overrides);
  const impact = judgeCell(model, scenario, 'impact', facts, overrides);
  const applies = judgeRow(scenario.id, scenario.appliesWhen ?? { op: 'all', of: [] }, facts);
  return { applies, likelihood, impact, risk: riskOf(model.matrix, likelihood.level, impact.level) };
}

/** The gravest risk of the scenarios that arise; one of which that is open can only raise the upper end. */
function overall(scenarios: readonly ScenarioRisk[], state: 'initial' | 'residual'): LevelRange {
  return worstOf(
    scenarios
      .map((scenario) => scenario[state])
      .filter(({ applies }) => applies.truth !== 'no')
      .map(({ applies, risk }) => ({ from: applies.truth === 'yes' ? risk.from : 'low', to: risk.to })),
  );
}
