import type { Strings } from '../i18n/strings';
import { answerText } from '../report/answer-text';
import { assessmentFacts } from '../rules/assessment-facts';
import { askedQuestions } from '../rules/visible-steps';
import { type Answers, isUnsure } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import { type RoomQuestion, roomQuestion } from '../workshop/room-question';
import { provisionLabels } from './provision-label';
import { reportProse } from './report-prose';

/** Articles named under a question on the wall. */
const ARTICLES_SHOWN = 2;

/** A question as the facilitators' screens show it; nothing of what the assessment answers. */
export type ShownQuestion = RoomQuestion & {
  readonly why: string;
  readonly step: string;
  readonly stepTitle: string;
  /** Citations, what binds first; `checked` where the text or an official summary was seen. */
  readonly articles: readonly { readonly label: string; readonly checked: boolean }[];
};

/** A question that may be chosen for a workshop: where the assessment stands on it now. */
export type OfferedQuestion = Pick<ShownQuestion, 'id' | 'title' | 'step' | 'stepTitle'> & {
  readonly answer: string;
  /** Unanswered, or answered with "don't know". */
  readonly open: boolean;
  /** Put by the questionnaire as it stands. */
  readonly asked: boolean;
  /** How many rules wait for it; 0 where none does. */
  readonly weight: number;
};

/** A question whose answer can be tried out, with the step it stands in. */
export type TriedQuestion = RoomQuestion & { readonly stepTitle: string };

type Input = { readonly pack: Pack; readonly locale: Locale; readonly strings: Pick<Strings, 'common'> };

/** Questions by id, in the words of one language; ids the pack has not got are left out. */
export function shownQuestions(
  ids: readonly string[],
  { pack, locale, strings }: Input,
): Readonly<Record<string, ShownQuestion>> {
  const stepOf = stepsByQuestion(pack);
  const shown = ids.flatMap((id): [string, ShownQuestion][] => {
    const question = Object.hasOwn(pack.questions, id) ? pack.questions[id] : undefined;
    if (!question) return [];
    const step = stepOf.get(id);
    const articles = provisionLabels(question.basis, locale, 'plain').slice(0, ARTICLES_SHOWN);
    const base = roomQuestion(question, locale, strings.common);
    const place = { step: step?.id ?? '', stepTitle: step?.title[locale] ?? '' };
    const cited = articles.map(({ label, verified }) => ({ label, checked: verified }));
    return [[id, { ...base, why: question.why[locale], ...place, articles: cited }]];
  });
  return Object.fromEntries(shown);
}

/** Every question whose answer can be tried out, in the order of the questionnaire: all but those answered in words of one's own. */
export function triedQuestions({ pack, locale, strings }: Input): TriedQuestion[] {
  return pack.steps.flatMap(({ title, questions }) =>
    questions.flatMap(({ id }) => {
      const question = pack.questions[id];
      if (!question || question.kind === 'text') return [];
      const { options, ...base } = roomQuestion(question, locale, strings.common);
      const plain = options.map((option) => ({ ...option, help: null }));
      return [{ ...base, help: null, options: plain, stepTitle: title[locale] }];
    }),
  );
}

/** Every question of the pack as it may be chosen for a workshop, in the order of the questionnaire. */
export function offeredQuestions({
  pack,
  locale,
  answers,
  result,
}: Input & { readonly answers: Answers; readonly result: AssessmentResult }): OfferedQuestion[] {
  const facts = assessmentFacts(pack, answers, result.on);
  const asked = new Set(askedQuestions(pack, facts, result.mode).flatMap(({ questions }) => questions));
  const weights = new Map(result.missing.map(({ question, rules }) => [question, rules.length]));
  return pack.steps.flatMap(({ id: step, title, questions }) =>
    questions.flatMap(({ id }) => {
      const question = pack.questions[id];
      if (!question) return [];
      const value = answers[id];
      return [
        {
          id,
          title: question.text[locale],
          step,
          stepTitle: title[locale],
          answer: answerText(question, value, locale, reportProse[locale].words),
          open: value === undefined || isUnsure(value),
          asked: asked.has(id),
          weight: weights.get(id) ?? 0,
        },
      ];
    }),
  );
}

function stepsByQuestion(pack: Pack) {
  return new Map(pack.steps.flatMap((step) => step.questions.map(({ id }) => [id, step] as const)));
}
