import { expect, test } from 'vitest';
import { matrix } from '../../content/packs/cn-2025/risk/matrix';
import { riskLevels } from '../schema/field';
import { rankOf, riskOf, worstOf } from './level-range';

test('the matrix never falls when likelihood or impact rises', () => {
  riskLevels.forEach((impact, row) => {
    riskLevels.forEach((likelihood, column) => {
      const [right, below] = [riskLevels[column + 1], riskLevels[row + 1]];
      if (right) expect(rankOf(matrix[impact][right])).toBeGreaterThanOrEqual(rankOf(matrix[impact][likelihood]));
      if (below) expect(rankOf(matrix[below][likelihood])).toBeGreaterThanOrEqual(rankOf(matrix[impact][likelihood]));
    });
  });
});

test('the matrix is that of annex D: a high impact is never a low risk, and a low impact never a high one', () => {
  const rows = [...riskLevels].reverse().map((impact) => riskLevels.map((likelihood) => rankOf(matrix[impact][likelihood])));
  expect(rows).toEqual([
    [1, 2, 3, 3],
    [1, 1, 2, 3],
    [0, 1, 1, 2],
    [0, 0, 1, 1],
  ]);
});

test('the gravest of several ranges is taken end by end, and nothing at all is low', () => {
  expect(
    worstOf([
      { from: 'low', to: 'high' },
      { from: 'medium', to: 'medium' },
    ]),
  ).toEqual({ from: 'medium', to: 'high' });
  expect(worstOf([])).toEqual({ from: 'low', to: 'low' });
});

test('a risk range runs from both mild ends to both grave ends', () => {
  expect(riskOf(matrix, { from: 'low', to: 'very-high' }, { from: 'medium', to: 'high' })).toEqual({
    from: 'low',
    to: 'very-high',
  });
});
