import type { RiskMatrix } from '../../../../lib/schema/risk';

/** Annex D of GB/T 39335-2020: impact by likelihood. Not symmetric: a high impact never gives a low risk. */
export const matrix: RiskMatrix = {
  'very-high': { low: 'medium', medium: 'high', high: 'very-high', 'very-high': 'very-high' },
  high: { low: 'medium', medium: 'medium', high: 'high', 'very-high': 'very-high' },
  medium: { low: 'low', medium: 'medium', high: 'medium', 'very-high': 'high' },
  low: { low: 'low', medium: 'low', high: 'medium', 'very-high': 'medium' },
};
