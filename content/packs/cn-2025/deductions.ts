import type { Pack } from '../../../lib/schema/pack';

/** What a finding takes off the 100 points of its dimension. Illustration only; never feeds the overall level. */
export const deductions: Pack['deductions'] = { prohibited: 100, high: 40, medium: 15, low: 5, info: 0 };
