import { expect, test } from 'vitest';
import { riskDimensions } from '../../../../lib/schema/risk';
import { riskModel } from './model';

const { scenarios, criteria, adjustments } = riskModel;
const sideOf = (dimension: string) => (riskDimensions.likelihood.some((id) => id === dimension) ? 'likelihood' : 'impact');
const dimensionsOf = (id: string): readonly string[] => {
  const scenario = scenarios.find((each) => each.id === id);
  return scenario ? [...scenario.likelihood, ...scenario.impact] : [];
};

test('every criterion bears on a dimension that its scenarios list', () => {
  const astray = criteria.flatMap(({ id, dimension, scenarios: listed }) =>
    listed.filter((scenario) => !dimensionsOf(scenario).includes(dimension)).map((scenario) => `${id} ${scenario}`),
  );
  expect(astray).toEqual([]);
});

test('every dimension a scenario lists has at least one criterion, so that no level is low for want of a question', () => {
  const bare = scenarios.flatMap(({ id, likelihood, impact }) =>
    [...likelihood, ...impact]
      .filter((dimension) => !criteria.some((each) => each.dimension === dimension && each.scenarios.includes(id)))
      .map((dimension) => `${id} ${dimension}`),
  );
  expect(bare).toEqual([]);
});

test('ids are unique and fit a stored field name', () => {
  const ids = [...scenarios, ...criteria, ...adjustments].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id } of scenarios) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

test('every wording is in both languages, and every adjustment moves a side its scenarios have', () => {
  for (const { id, reason } of [...criteria, ...adjustments])
    expect([id, reason.zh !== '' && reason.en !== '' && reason.zh !== reason.en]).toEqual([id, true]);
  for (const { id, side, scenarios: listed } of adjustments)
    expect([id, listed.every((scenario) => dimensionsOf(scenario).some((each) => sideOf(each) === side))]).toEqual([id, true]);
});
