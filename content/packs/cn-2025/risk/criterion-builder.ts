import type { RiskCriterion, RiskDimension } from '../../../../lib/schema/risk';

type Row = Omit<RiskCriterion, 'id' | 'dimension'>;

/** Declares the criteria of one dimension, by id. */
export const criteriaOf = (dimension: RiskDimension, rows: Readonly<Record<string, Row>>): readonly RiskCriterion[] =>
  Object.entries(rows).map(([id, row]) => ({ id: `${dimension}-${id}`, dimension, ...row }));
