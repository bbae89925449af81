import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoWords } from '../../content/workshop/demo';
import { defaultPack } from '../catalog/index';
import { anyAnswers } from '../rules/arbitrary-answers';
import { checkAnswer } from '../schema/answer';
import { demoArrivals, demoPeople, demoPlan, demoSteps } from './demo';
import type { Plan } from './plan';

const pack = defaultPack();
const words = demoWords.zh;
const plan: Plan = {
  ...{ title: '演练', on: null, departments: ['法务', '运营'] },
  blocks: [{ id: 'b1', title: '一', minutes: 20, questions: [{ question: 'nec-alternative-offered', askedOf: ['法务'] }] }],
};
const people = demoPeople(demoPlan(plan, words), words);

const voting = fc.record({
  question: fc.constantFrom(...Object.values(pack.questions)),
  answers: anyAnswers(pack),
  usual: fc.boolean(),
  round: fc.integer({ min: 1, max: 4 }),
  askedOf: fc.constantFrom([], ['法务（演练）']),
  seed: fc.string(),
});
const stepsOf = ({ question, answers, usual, round, askedOf, seed }: typeof voting extends fc.Arbitrary<infer T> ? T : never) =>
  demoSteps({
    ...{ question, people, words, seed, on: '2026-11-22', current: { askedOf, round } },
    usual: usual ? answers[question.id] : undefined,
  });

describe('a rehearsal', () => {
  test('has only votes its question takes, each with a short reason or none', () => {
    fc.assert(
      fc.property(voting, (given) => {
        for (const { command } of stepsOf(given)) {
          if (command.do !== 'vote') continue;
          expect(checkAnswer(given.question, command.answer)).toBeNull();
          expect(command.question).toBe(given.question.id);
          expect(command.reason.length).toBeLessThan(80);
        }
      }),
    );
  });

  test('goes the same way every time it is played with the same seed', () => {
    fc.assert(
      fc.property(voting, (given) => {
        expect(stepsOf(given)).toEqual(stepsOf({ ...given }));
      }),
    );
  });

  test('brings back whoever drops out, and ends within a quarter of a minute', () => {
    fc.assert(
      fc.property(voting, (given) => {
        const steps = stepsOf(given);
        const of = (what: string) => steps.flatMap(({ person, command }) => (command.do === what ? [person] : []));
        expect(of('return')).toEqual(of('leave'));
        for (const { after } of steps) expect(after).toBeLessThan(15_000);
      }),
    );
  });

  test('agrees more in a second round, and never wholly in a first', () => {
    const question = pack.questions['nec-alternative-offered'];
    if (!question) throw new Error('the question is gone');
    const share = (round: number) => {
      const votes = Array.from({ length: 60 }, (_, seed) =>
        demoSteps({
          ...{ question, people, words, seed: String(seed), on: '2026-11-22', usual: 'equal' },
          current: { askedOf: [], round },
        }),
      )
        .flat()
        .flatMap(({ command }) => (command.do === 'vote' ? [command.answer] : []));
      return votes.filter((answer) => answer === 'equal').length / votes.length;
    };
    expect(share(1)).toBeLessThan(0.8);
    expect(share(2)).toBeGreaterThan(share(1));
  });

  test('is held by people and departments nobody can take for real ones, asked as planned', () => {
    expect(people.map(({ name }) => name).every((name) => name.startsWith('演练'))).toBe(true);
    expect(new Set(people.map(({ department }) => department))).toEqual(new Set(['法务（演练）', '运营（演练）']));
    expect(demoPlan(plan, words).blocks[0]?.questions[0]?.askedOf).toEqual(['法务（演练）']);
    expect(demoPlan({ ...plan, departments: [] }, words).departments).toHaveLength(4);
  });

  test('has one latecomer', () => {
    const arrivals = demoArrivals(people, 'x');
    expect(arrivals.filter((after) => after > 10_000)).toHaveLength(1);
  });
});
