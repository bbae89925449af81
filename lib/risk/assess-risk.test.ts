import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 as pack } from '../../content/packs/cn-2025/pack';
import { riskModel as model } from '../../content/packs/cn-2025/risk/model';
import { sampleCases } from '../../content/personas/index';
import { anyAnswers, knowingMore } from '../rules/arbitrary-answers';
import type { Answers } from '../schema/answer';
import { type Overrides, riskLevels } from '../schema/field';
import { type LevelRange, type RiskAssessment, type RiskState, riskSides } from '../schema/risk';
import { assessRisk } from './assess-risk';
import { rankOf } from './level-range';

const on = '2026-11-22';
const bases: readonly Answers[] = [
  {},
  ...sampleCases.flatMap(({ answers, variants }) => [
    answers,
    ...variants.map(({ overrides }) => ({ ...answers, ...overrides })),
  ]),
];
const fixed = [pack.referenceDate];
const anyone = anyAnswers(pack, bases, fixed);
const assess = (answers: Answers, more: { planned?: Answers; overrides?: Overrides } = {}) =>
  assessRisk(model, pack, { answers, on, ...more });

const rangesOf = ({ likelihood, impact, risk }: RiskState): LevelRange[] => [
  ...[likelihood, impact].flatMap(({ dimensions, computed, level }) => [
    ...dimensions.map(({ range }) => range),
    computed,
    level,
  ]),
  risk,
];
const everyRange = (assessment: RiskAssessment) => [
  ...assessment.scenarios.flatMap(({ initial }) => rangesOf(initial)),
  assessment.overall.initial,
];

describe('answering more', () => {
  const moreAndMore = anyone.chain((less) => fc.tuple(fc.constant(less), knowingMore(pack, less, fixed)));

  test('never widens a range, of a dimension, a cell, a risk or the whole', () => {
    fc.assert(
      fc.property(moreAndMore, ([less, more]) => {
        const after = everyRange(assess(more));
        everyRange(assess(less)).forEach((before, index) => {
          expect(rankOf(after[index]?.from ?? 'low')).toBeGreaterThanOrEqual(rankOf(before.from));
          expect(rankOf(after[index]?.to ?? 'very-high')).toBeLessThanOrEqual(rankOf(before.to));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('starts from ranges in which no scenario is already low', () => {
    for (const { scenario, initial } of assess({}).scenarios)
      expect(`${scenario} ${initial.risk.to}`).not.toBe(`${scenario} low`);
  });
});

test('a range never ends below where it begins, and an open row names the questions that could settle it', () => {
  fc.assert(
    fc.property(anyone, (answers) => {
      const assessment = assess(answers);
      for (const { from, to } of everyRange(assessment)) expect(rankOf(from)).toBeLessThanOrEqual(rankOf(to));
      const rows = assessment.scenarios.flatMap(({ initial }) =>
        riskSides.flatMap((side) => [...initial[side].dimensions.flatMap((each) => each.rows), ...initial[side].adjustments]),
      );
      for (const { id, truth, missing } of rows) expect(`${id} ${missing.length > 0}`).toBe(`${id} ${truth === 'unknown'}`);
    }),
    { numRuns: 100 },
  );
});

describe('planned measures', () => {
  test('that change nothing leave the residual risk at the initial one', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        for (const planned of [{}, answers]) {
          const { scenarios, planned: changed } = assess(answers, { planned });
          expect(changed).toEqual([]);
          for (const { initial, residual } of scenarios) expect(residual).toEqual(initial);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('give the residual risk that those answers would give if they were true today, and leave the initial one alone', () => {
    fc.assert(
      fc.property(anyone, anyone, (answers, planned) => {
        const both = assess(answers, { planned });
        expect(both.scenarios.map(({ initial }) => initial)).toEqual(assess(answers).scenarios.map(({ initial }) => initial));
        expect(both.scenarios.map(({ residual }) => residual)).toEqual(
          assess({ ...answers, ...planned }).scenarios.map(({ initial }) => initial),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('a stated level', () => {
  const cell = fc.tuple(
    fc.constantFrom(...model.scenarios.map(({ id }) => id)),
    fc.constantFrom(...riskSides),
    fc.constantFrom(...riskLevels),
  );

  test('with a reason replaces only its own cell; the computed range stays beside it', () => {
    fc.assert(
      fc.property(anyone, cell, (answers, [scenario, side, level]) => {
        const plain = assess(answers);
        const stated = assess(answers, { overrides: { [`${scenario}-${side}`]: { level, reason: '现场核实' } } });
        stated.scenarios.forEach((after, index) => {
          const before = plain.scenarios[index];
          if (!before) throw new Error(`${after.scenario} is missing.`);
          if (after.scenario !== scenario) expect(after).toEqual(before);
          for (const each of riskSides) {
            if (after.scenario === scenario && each === side)
              expect(after.initial[each]).toEqual({
                ...before.initial[each],
                stated: { level, reason: '现场核实' },
                level: { from: level, to: level },
              });
            else expect(after.initial[each]).toEqual(before.initial[each]);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  test('without a written reason does not count', () => {
    const answers = sampleCases[0]?.answers ?? {};
    expect(assess(answers, { overrides: { 'leak-impact': { level: 'low', reason: ' ' } } })).toEqual(assess(answers));
  });
});

describe('facts that decide a level', () => {
  const zoo = sampleCases.find(({ id }) => id === 'P01')?.answers ?? {};
  const cellOf = (answers: Answers, scenario: string) => assess(answers).scenarios.find((each) => each.scenario === scenario);

  test('more than one million stored persons make every scenario at least of medium likelihood', () => {
    for (const { scenario, initial } of assess({ ...zoo, 'col-persons-stored': 1_000_001 }).scenarios)
      if (initial.likelihood.adjustments.every(({ truth }) => truth === 'no'))
        expect(`${scenario} ${rankOf(initial.likelihood.level.from) >= 1}`).toBe(`${scenario} true`);
  });

  test('no other way than the face is a forced act: high impact on self-determination', () => {
    const forced = cellOf({ ...zoo, 'nec-alternative-offered': 'no' }, 'coercion');
    expect(forced?.initial.impact.dimensions.find(({ id }) => id === 'autonomy')?.range).toEqual({ from: 'high', to: 'high' });
  });

  test('a scenario that cannot arise does not count towards the whole', () => {
    const counted = cellOf({ 'scn-function': ['detect-count'], 'org-roles': ['deployer'] }, 'synthesis');
    expect(counted?.initial.applies.truth).toBe('no');
  });
});
