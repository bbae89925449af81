import { riskModel } from '../../content/packs/cn-2025/risk/model';
import { assessRisk, type RiskInput } from '../risk/assess-risk';
import type { Pack } from '../schema/pack';
import type { RiskAssessment } from '../schema/risk';

export { riskModel };

/** The risk of an assessment by the one model there is; the method does not depend on the pack. */
export function riskOfAssessment(pack: Pack, input: RiskInput): RiskAssessment {
  return assessRisk(riskModel, pack, input);
}
