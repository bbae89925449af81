import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Finding } from '../schema/result';
import { comparableCases } from './comparable-cases';
import { defaultPack, precedents, scenarios } from './index';

const gap = (rule: string, severity: Finding['severity'] = 'high'): Finding => ({
  rule,
  outcome: 'gap',
  severity,
  because: [],
  missing: [],
});
const open = (rule: string): Finding => ({ ...gap(rule), outcome: 'needs-review' });
const resultOf = (...findings: Finding[]) => ({ findings, notExamined: [] });
const ids = (result: ReturnType<typeof resultOf>, scene?: string) =>
  comparableCases(result, scene, precedents).map(({ precedent }) => precedent.id);

test('without findings no case is comparable, whatever the scene', () => {
  for (const scenario of scenarios) expect(ids(resultOf(), scenario.suggests.option)).toEqual([]);
});

test('a gate that only opens to faces leads to the residential gate first in a compound, to the gym first in a gym', () => {
  expect(ids(resultOf(gap('r-sole-property', 'prohibited')), 'property-gate')[0]).toBe('tianjin-gate');
  expect(ids(resultOf(gap('r-sole-operating', 'prohibited'), gap('r-enrolled-after-refusal', 'prohibited')), 'gym')[0]).toBe(
    'wuxi-gym',
  );
});

test('a finding that is only open leads to its case too, after those of certain findings', () => {
  const found = comparableCases(resultOf(open('r-pia-none'), gap('r-unfair-terms')), undefined, precedents);
  expect(found.map(({ precedent }) => precedent.id)).toContain('no-assessment-2025');
  expect(found[0]?.gaps).toEqual(['r-unfair-terms']);
});

test('a finding the quick check did not examine leads to no case', () => {
  expect(comparableCases({ findings: [open('r-pia-none')], notExamined: ['r-pia-none'] }, undefined, precedents)).toEqual([]);
});

test('foreign cases stand after Chinese ones', () => {
  const found = comparableCases(resultOf(gap('r-school-attendance'), gap('r-consent-imbalance')), 'school', precedents);
  const kinds = found.map(({ precedent }) => precedent.kind === 'foreign');
  expect(kinds).toEqual([...kinds].sort());
  expect(kinds).toContain(true);
});

test('the order does not depend on the order of the findings or of the cases', () => {
  const rules = [...new Set(precedents.flatMap((each) => each.rules))];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(rules),
      fc.shuffledSubarray(
        precedents.map((_, index) => index),
        { minLength: precedents.length },
      ),
      (chosen, order) => {
        const findings = chosen.map((rule) => gap(rule));
        const mixed = order.flatMap((index) => precedents[index] ?? []);
        const plain = comparableCases(
          { findings: [...findings].sort((a, b) => a.rule.localeCompare(b.rule)), notExamined: [] },
          'gym',
          precedents,
        );
        expect(comparableCases({ findings, notExamined: [] }, 'gym', mixed).map(({ precedent }) => precedent.id)).toEqual(
          plain.map(({ precedent }) => precedent.id),
        );
      },
    ),
  );
});

test('a case always says which of the findings it resembles', () => {
  for (const sample of sampleCases) {
    const result = evaluatePack(defaultPack(), sample.answers, { today: '2026-11-22' });
    for (const each of comparableCases(result, undefined, precedents)) {
      const here = new Map(result.findings.map(({ rule, outcome }) => [rule, outcome]));
      for (const rule of each.gaps) expect(here.get(rule)).toBe('gap');
      for (const rule of each.open) expect(here.get(rule)).toBe('needs-review');
      expect(each.gaps.length + each.open.length).toBeGreaterThan(0);
    }
  }
});

describe('what the cases say', () => {
  const words = precedents.flatMap((each) => [each.conduct, each.outcome, each.lesson].map((text) => ({ id: each.id, text })));

  test('none speaks of what the reader would have to pay', () => {
    expect(words.filter(({ text }) => /你(们)?(会|将|可能)被罚|预计(罚|赔)/.test(text.zh))).toEqual([]);
    expect(words.filter(({ text }) => /you (will|would|may) (be fined|pay)/i.test(text.en))).toEqual([]);
  });

  test('the two names of a person given in the sources are shortened to a surname', () => {
    expect(words.filter(({ text }) => /郭兵|顾城|孙长宝|刘嘉龙|沈榕|朱莎丽|张富/.test(text.zh))).toEqual([]);
  });
});
