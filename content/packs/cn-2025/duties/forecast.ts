import type { ForecastPlan } from '../../../../lib/schema/duty';
import type { QuestionId } from '../../../questions/index';
import { parameters } from '../parameters';

const question = (id: QuestionId) => id;

/** What the forecast of the filing threshold reads; the lower limit is our caution, not law. */
export const forecast: ForecastPlan = {
  stored: question('col-persons-stored'),
  growthPerMonth: question('frt-growth-month'),
  inTwelveMonths: question('col-persons-projected'),
  caution: parameters.filingCaution.value,
  threshold: parameters.filingThreshold.value,
};
