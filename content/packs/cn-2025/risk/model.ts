import type { RiskModel } from '../../../../lib/schema/risk';
import { adjustments } from './adjustments';
import { envCriteria } from './criteria/env';
import { autonomyCriteria, discriminationCriteria, propertyCriteria, reputationCriteria } from './criteria/impact';
import { peopleCriteria } from './criteria/people';
import { processCriteria } from './criteria/process';
import { scaleCriteria } from './criteria/scale';
import { matrix } from './matrix';
import { riskScenarios } from './scenarios';
import { riskWording } from './wording';

/**
 * Risk after GB/T 39335-2020, 5.4-5.6 and annex D. The dimensions, levels, matrix and adjustments are the standard's, as
 * read in its approval draft; the rows that tie them to answers, and taking the gravest, are ours.
 */
export const riskModel: RiskModel = {
  scenarios: riskScenarios,
  criteria: [
    ...envCriteria,
    ...processCriteria,
    ...peopleCriteria,
    ...scaleCriteria,
    ...autonomyCriteria,
    ...discriminationCriteria,
    ...reputationCriteria,
    ...propertyCriteria,
  ],
  adjustments,
  matrix,
  wording: riskWording,
};
