import { riskModel } from '../../content/packs/cn-2025/risk/model';
import { assessRisk, type RiskInput } from '../risk/assess-risk';
import type { Pack } from '../schema/pack';
import { type RiskAssessment, riskSides } from '../schema/risk';

export { riskModel };

/** The cells of the risk table whose level may be stated: "<scenario>-<likelihood|impact>". */
export const riskCells: readonly string[] = riskModel.scenarios.flatMap(({ id }) => riskSides.map((side) => `${id}-${side}`));

/** The risk of an assessment by the one model there is; the method does not depend on the pack. */
export function riskOfAssessment(pack: Pack, input: RiskInput): RiskAssessment {
  return assessRisk(riskModel, pack, input);
}
