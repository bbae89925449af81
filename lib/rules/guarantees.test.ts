import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 as pack } from '../../content/packs/cn-2025/pack';
import { sampleCases } from '../../content/personas/index';
import { type Answers, isUnsure } from '../schema/answer';
import type { AssessmentResult } from '../schema/result';
import { severities } from '../schema/rule';
import { anyAnswers, anyValue, knowingMore, knownValue } from './arbitrary-answers';
import { assessmentFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';
import { evaluatePack } from './evaluate-pack';
import { rank } from './missing';
import { toyRule } from './toy-pack';
import { askedQuestions } from './visible-steps';

/** Empty, every sample case, and the two narrow scopes together: random answers are laid over one of these. */
const bases: readonly Answers[] = [
  {},
  { 'org-roles': ['household'], 'scn-function': ['detect-count'] },
  ...sampleCases.flatMap(({ answers, variants }) => [
    answers,
    ...variants.map(({ overrides }) => ({ ...answers, ...overrides })),
  ]),
];
const answers = anyAnswers(pack, bases);
const questions = Object.values(pack.questions);
const today = '2026-11-22';
const assess = (given: Answers) => evaluatePack(pack, given, { today });
const text = (result: AssessmentResult) => JSON.stringify(result);
/** Every answer the rule needs is known, and its review condition holds. */
const forCounsel = (id: string, { on }: AssessmentResult, given: Answers) => {
  const when = pack.rules.find((rule) => rule.id === id)?.review?.when;
  return when !== undefined && evaluateCondition(when, assessmentFacts(pack, given, on)) === 'yes';
};

test('a finding is folded only under one of its kind; an open one only while both wait for the same answer, and it is no graver', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom('quick' as const, 'full' as const), (given, mode) => {
      const { findings, notExamined } = evaluatePack(pack, given, { today, mode });
      const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
      for (const finding of findings.filter(({ foldedUnder }) => foldedUnder !== undefined)) {
        const main = byRule.get(finding.foldedUnder ?? '');
        expect(main?.outcome).toBe(finding.outcome);
        if (finding.outcome === 'gap') continue;
        expect(main?.missing.some((question) => finding.missing.includes(question))).toBe(true);
        expect(severities.indexOf(main?.severity ?? 'info')).toBeLessThanOrEqual(severities.indexOf(finding.severity));
        expect(notExamined).not.toContain(finding.foldedUnder);
      }
    }),
  );
});

describe('knowing more', () => {
  /** The reference date decides which law is read, so another date is another assessment, not more knowledge. */
  const fixed = [pack.referenceDate];
  const moreAndMore = anyAnswers(pack, bases, fixed).chain((less) => fc.tuple(fc.constant(less), knowingMore(pack, less, fixed)));

  test('never widens the overall range', () => {
    fc.assert(
      fc.property(moreAndMore, ([less, more]) => {
        const [before, after] = [assess(less).overall, assess(more).overall];
        expect(rank(after.floor)).toBeGreaterThanOrEqual(rank(before.floor));
        expect(rank(after.ceiling)).toBeLessThanOrEqual(rank(before.ceiling));
      }),
      { numRuns: 500 },
    );
  });

  test('never takes back a certain finding', () => {
    fc.assert(
      fc.property(moreAndMore, ([less, more]) => {
        const after = new Map(assess(more).findings.map(({ rule, outcome }) => [rule, outcome]));
        for (const { rule, outcome } of assess(less).findings) {
          // Counts "don't know" answers, so it comes and goes with them; it sits in dimension M and moves no level.
          if (rule === 'r-many-unknowns') continue;
          if (outcome === 'gap' || outcome === 'met') expect(`${rule} ${after.get(rule)}`).toBe(`${rule} ${outcome}`);
          if (outcome === 'not-applicable') expect(['not-applicable', 'met']).toContain(after.get(rule));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('about everything reported missing leaves nothing to review but what counsel must decide, within as many rounds as there are questions', () => {
    fc.assert(
      fc.property(answers, fc.tuple(...questions.map(knownValue)), (start, values) => {
        const known = new Map(questions.map(({ id }, i) => [id, values[i] ?? '']));
        let [given, result] = [start, assess(start)];
        for (let round = 0; result.missing.length > 0; round++) {
          if (round > questions.length) throw new Error(`Still missing: ${result.missing.map(({ question }) => question)}`);
          given = {
            ...given,
            ...Object.fromEntries(result.missing.map(({ question }) => [question, known.get(question) ?? ''])),
          };
          result = assess(given);
        }
        const open = result.findings.filter(({ outcome }) => outcome === 'needs-review');
        expect(open.filter(({ rule }) => !forCounsel(rule, result, given))).toEqual([]);
        if (open.length === 0) expect(result.overall.floor).toBe(result.overall.ceiling);
      }),
      { numRuns: 200 },
    );
  });
});

test('a finding to review always says what is missing unless counsel must decide, and asks only for what is on the screen and not known', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const result = assess(given);
      const facts = assessmentFacts(pack, given, result.on);
      const onScreen = askedQuestions(pack, facts, 'full').flatMap((step) => step.questions);
      for (const { rule, outcome, missing } of result.findings) {
        if (outcome === 'needs-review' && missing.length === 0 && !forCounsel(rule, result, given))
          throw new Error(`${rule} does not say what is missing.`);
        for (const id of missing) {
          if (!onScreen.includes(id)) throw new Error(`${rule} asks for ${id}, which is not on the screen.`);
          if (given[id] !== undefined && !isUnsure(given[id])) throw new Error(`${rule} asks for ${id}, which is known.`);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('answers to questions that do not arise', () => {
  const otherAnswers = fc.tuple(...questions.map(anyValue));
  const changed = (given: Answers, others: readonly unknown[], scoped: boolean) => {
    const facts = assessmentFacts(pack, given, assess(given).on, { scoped });
    const hidden = questions.flatMap(({ id }, i) => (facts.visible(id) === 'no' ? [[id, others[i]] as const] : []));
    return { ...given, ...Object.fromEntries(hidden) } as Answers;
  };

  test('change nothing at all, however they are changed', () => {
    fc.assert(
      fc.property(answers, otherAnswers, (given, others) => {
        expect(text(assess(changed(given, others, false)))).toBe(text(assess(given)));
      }),
      { numRuns: 300 },
    );
  });

  test('because a scope leaves them out change nothing but the filing, which is read without scopes', () => {
    const withoutFiling = (result: AssessmentResult) => JSON.stringify({ ...result, filing: null });
    fc.assert(
      fc.property(answers, otherAnswers, (given, others) => {
        expect(withoutFiling(assess(changed(given, others, true)))).toBe(withoutFiling(assess(given)));
      }),
      { numRuns: 300 },
    );
  });
});

test('the order in which answers are stored never matters', () => {
  const shuffled = answers.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, entries]) => {
      expect(text(assess(Object.fromEntries(entries)))).toBe(text(assess(given)));
    }),
  );
});

test('a rule that breaks is one error finding; every other finding stands, and the ceiling allows for it', () => {
  const broken = toyRule('r-broken', { op: 'fact', name: 'no-such-fact' }, { severity: 'prohibited' });
  const scopes = pack.scopes.map((scope) => ({ ...scope, rules: [...scope.rules, broken.id] }));
  fc.assert(
    fc.property(answers, fc.nat(pack.rules.length), (given, place) => {
      const result = evaluatePack({ ...pack, scopes, rules: pack.rules.toSpliced(place, 0, broken) }, given, { today });
      expect(result.findings[place]).toMatchObject({ rule: 'r-broken', outcome: 'error' });
      expect(result.findings[place]?.error).toContain('no-such-fact');
      expect(JSON.stringify(result.findings.toSpliced(place, 1))).toBe(JSON.stringify(assess(given).findings));
      expect(result.overall).toEqual({ floor: assess(given).overall.floor, ceiling: 'stop' });
    }),
  );
});
