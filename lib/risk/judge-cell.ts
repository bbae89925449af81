import { decidingAnswers, evaluateCondition } from '../rules/evaluate-condition';
import { openQuestions } from '../rules/evaluate-rule';
import type { Facts } from '../rules/facts';
import type { Condition } from '../schema/condition';
import type { Overrides } from '../schema/field';
import {
  type JudgedRow,
  type LevelRange,
  type RiskAdjustment,
  type RiskCell,
  type RiskCriterion,
  type RiskDimension,
  type RiskModel,
  type RiskScenario,
  type RiskSide,
  riskDimensions,
} from '../schema/risk';
import { moved, worstOf } from './level-range';

/**
 * Likelihood or impact of a scenario: each dimension from its criteria, the gravest of them, then the adjustments
 * (GB/T 39335-2020, 5.4, 5.5 and annex D). A stated level with a reason replaces the range; both are kept.
 */
export function judgeCell(
  model: RiskModel,
  scenario: RiskScenario,
  side: RiskSide,
  facts: Facts,
  overrides: Overrides,
): RiskCell {
  const listed: readonly RiskDimension[] = scenario[side];
  const dimensions = riskDimensions[side]
    .filter((id) => listed.includes(id))
    .map((id) => judgeDimension(id, model.criteria, scenario.id, facts));
  const applicable = model.adjustments.filter((each) => each.side === side && each.scenarios.includes(scenario.id));
  const adjustments = applicable.map(({ id, when }) => judgeRow(id, when, facts));
  const computed = adjusted(worstOf(dimensions.map(({ range }) => range)), applicable, adjustments);
  const given = overrides[`${scenario.id}-${side}`];
  const stated = given && given.reason.trim() !== '' ? { level: given.level, reason: given.reason } : null;
  const level = stated ? { from: stated.level, to: stated.level } : computed;
  return { dimensions, adjustments, computed, stated, level };
}

/** The truth of a row with the answers behind it and, while it is open, the questions that could settle it. */
export function judgeRow(id: string, when: Condition, facts: Facts): JudgedRow {
  const truth = evaluateCondition(when, facts);
  return { id, truth, because: decidingAnswers(when, facts, truth), missing: openQuestions(when, facts) };
}

/** At least the gravest criterion that holds, at most the gravest that may hold; low only when every one certainly fails. */
function judgeDimension(id: RiskDimension, criteria: readonly RiskCriterion[], scenario: string, facts: Facts) {
  const own = criteria.filter((each) => each.dimension === id && each.scenarios.includes(scenario));
  const judged = own.map((criterion) => ({ level: criterion.level, row: judgeRow(criterion.id, criterion.when, facts) }));
  const range = worstOf(
    judged.map(({ level, row }): LevelRange => {
      if (row.truth === 'no') return { from: 'low', to: 'low' };
      return { from: row.truth === 'yes' ? level : 'low', to: level };
    }),
  );
  return { id, range, rows: judged.map(({ row }) => row) };
}

/** One level up or down for each adjustment that holds; one that is open moves only the end it could move. */
function adjusted(range: LevelRange, adjustments: readonly RiskAdjustment[], rows: readonly JudgedRow[]): LevelRange {
  let [byFrom, byTo] = [0, 0];
  adjustments.forEach(({ by }, index) => {
    const truth = rows[index]?.truth;
    if (truth === 'yes' || (truth === 'unknown' && by < 0)) byFrom += by;
    if (truth === 'yes' || (truth === 'unknown' && by > 0)) byTo += by;
  });
  return moved(range, byFrom, byTo);
}
