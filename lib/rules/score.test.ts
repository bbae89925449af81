import { describe, expect, test } from 'vitest';
import type { Finding } from '../schema/result';
import type { Outcome, Severity } from '../schema/rule';
import { scoreFindings } from './score';
import { toyPack, toyRule } from './toy-pack';

const text = { zh: '甲', en: 'A' };
const pack = toyPack(
  {},
  {
    dimensions: [
      { id: 'A', title: text, scored: true, movesOverall: true },
      { id: 'B', title: text, scored: true, movesOverall: true },
      { id: 'M', title: text, scored: false, movesOverall: false },
    ],
    rules: ['A', 'B', 'M'].flatMap((dimension) =>
      [1, 2, 3].map((n) => toyRule(`${dimension}${n}`, { op: 'any', of: [] }, { dimension })),
    ),
  },
);
const finding = (rule: string, outcome: Outcome, severity: Severity, atLeast?: Severity): Finding => ({
  rule,
  outcome,
  severity,
  because: [],
  missing: [],
  ...(atLeast ? { atLeast } : {}),
});
const score = (...findings: Finding[]) => scoreFindings(pack, findings, 0.5);

describe('the score', () => {
  test('of a dimension is a band: the low end counts what is open, the high end only certain gaps', () => {
    const { dimensions } = score(
      finding('A1', 'gap', 'medium'),
      finding('A2', 'needs-review', 'high'),
      finding('A3', 'error', 'low'),
    );
    expect(dimensions[0]).toEqual({ id: 'A', low: 40, high: 85, rules: 3 });
  });

  test('takes the lighter deduction at the high end while an easing is not settled', () => {
    expect(score(finding('A1', 'gap', 'high', 'medium')).dimensions[0]).toMatchObject({ low: 60, high: 85 });
  });

  test('never falls below zero', () => {
    const gaps = ['A1', 'A2'].map((rule) => finding(rule, 'gap', 'prohibited'));
    expect(score(...gaps).dimensions[0]).toMatchObject({ low: 0, high: 0 });
  });

  test('leaves out rules that do not apply and dimensions that are not scored', () => {
    const result = score(
      finding('A1', 'met', 'high'),
      finding('A2', 'not-applicable', 'high'),
      finding('M1', 'gap', 'prohibited'),
    );
    expect(result).toMatchObject({ low: 100, high: 100, coverage: 0.5 });
    expect(result.dimensions).toEqual([
      { id: 'A', low: 100, high: 100, rules: 1 },
      { id: 'B', low: 100, high: 100, rules: 0 },
    ]);
  });

  test('in total is the mean of the dimensions with a rule that applies', () => {
    expect(score(finding('A1', 'gap', 'high'), finding('B1', 'met', 'high'))).toMatchObject({ low: 80, high: 80 });
    expect(score(finding('A1', 'gap', 'high'))).toMatchObject({ low: 60, high: 60 });
  });

  test('where nothing applies says that nothing is known: from 0 to 100', () => {
    expect(score()).toMatchObject({ low: 0, high: 100 });
  });
});
