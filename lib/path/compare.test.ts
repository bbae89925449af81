import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cn2025 as pack } from '../../content/packs/cn-2025/pack';
import { sampleCases } from '../../content/personas/index';
import { anyAnswers } from '../rules/arbitrary-answers';
import { evaluatePack } from '../rules/evaluate-pack';
import { planEffect } from './compare';

const options = { today: '2026-11-22' };
const facts = fc.constantFrom(...sampleCases.map(({ answers }) => answers));
const gaps = (result: ReturnType<typeof evaluatePack>) =>
  result.findings.filter(({ outcome }) => outcome === 'gap').map(({ rule }) => rule);

test('an empty plan changes nothing', () => {
  for (const { answers } of sampleCases) {
    const { before, after, ...lists } = planEffect(pack, answers, {}, options);
    expect(after).toEqual(before);
    expect(Object.values(lists).flat()).toEqual([]);
  }
});

test('whatever is planned, the result on the facts stays the result on the facts', () => {
  fc.assert(
    fc.property(facts, anyAnswers(pack), (given, planned) => {
      expect(planEffect(pack, given, planned, options).before).toEqual(evaluatePack(pack, given, options));
    }),
    { numRuns: 50 },
  );
});

test('findings before, less those that go, plus those that come, are the findings after', () => {
  fc.assert(
    fc.property(facts, anyAnswers(pack), (given, planned) => {
      const { before, after, gone, fresh } = planEffect(pack, given, planned, options);
      const expected = [...gaps(before).filter((rule) => !gone.includes(rule)), ...fresh];
      expect(expected.sort()).toEqual(gaps(after).sort());
    }),
    { numRuns: 50 },
  );
});

test('a planned date of assessment does not move the law the comparison is made under', () => {
  const [first] = sampleCases;
  const { before, after } = planEffect(pack, first?.answers ?? {}, { 'org-assessment-date': '2024-01-01' }, options);
  expect(after.on).toBe(before.on);
});
