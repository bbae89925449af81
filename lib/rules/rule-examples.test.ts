import { describe, expect, test } from 'vitest';
import { packs } from '../catalog/index';
import { bareFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';

const outcomeOf = { yes: 'gap', no: 'met', unknown: 'needs-review' } as const;

describe.each(packs)('$id', (pack) => {
  test.each(pack.rules)('$id gives the outcome stated beside each of its examples', (rule) => {
    for (const { answers, outcome } of rule.examples) {
      const facts = bareFacts(pack, answers, '2026-11-22');
      const gap = evaluateCondition(rule.gapWhen, facts);
      const left = gap === 'no' && rule.review ? evaluateCondition(rule.review.when, facts) : 'no';
      expect({ answers, outcome: left === 'no' ? outcomeOf[gap] : 'needs-review' }).toEqual({ answers, outcome });
    }
  });

  test('every rule shows a case that is a gap, and one that is not', () => {
    const lacking = pack.rules.filter(
      ({ examples }) => !examples.some((e) => e.outcome === 'gap') || !examples.some((e) => e.outcome !== 'gap'),
    );
    expect(lacking.map((rule) => rule.id)).toEqual([]);
  });
});
