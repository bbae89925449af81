import { demoWords } from '../../content/workshop/demo';
import type { Answers } from '../schema/answer';
import type { Locale } from '../schema/text';
import { type DemoPerson, type DemoStep, demoPeople, demoPlan, demoSteps } from '../workshop/demo';
import type { Plan } from '../workshop/plan';
import type { RoomView } from '../workshop/view';
import { defaultPack } from './index';
import { sampleCase } from './sample';

/** What a rehearsal is held on: the sample case with the questions of the plan still open, and the plan with made-up departments. */
export function rehearsalCase(plan: Plan, locale: Locale): { readonly answers: Answers; readonly plan: Plan } {
  const asked = new Set(plan.blocks.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const answers = Object.fromEntries(Object.entries(sampleCase.answers).filter(([question]) => !asked.has(question)));
  return { answers, plan: demoPlan(plan, demoWords[locale]) };
}

/** Who takes part in a rehearsal of this plan. */
export function rehearsalPeople(plan: Plan, locale: Locale): readonly DemoPerson[] {
  return demoPeople(plan, demoWords[locale]);
}

type Asked = {
  readonly current: NonNullable<RoomView['current']>;
  readonly people: readonly DemoPerson[];
  readonly locale: Locale;
  readonly seed: string;
  /** Civil date. */
  readonly on: string;
};

/** What the made-up participants do at the question shown; most of them hold what the sample case answers. */
export function rehearsalSteps({ current, people, locale, seed, on }: Asked): readonly DemoStep[] {
  const question = defaultPack().questions[current.question];
  if (!question) return [];
  const usual = sampleCase.answers[current.question];
  return demoSteps({ question, current, people, usual, words: demoWords[locale], seed, on });
}
