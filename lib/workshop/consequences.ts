import { planEffect } from '../path/compare';
import { assessmentFacts } from '../rules/assessment-facts';
import type { EvaluateOptions } from '../rules/evaluate-pack';
import { askedQuestions } from '../rules/visible-steps';
import { type Answers, type AnswerValue, checkAnswer, NONE, UNSURE } from '../schema/answer';
import type { Pack } from '../schema/pack';
import { optionIds, type Question } from '../schema/question';
import type { Level } from '../schema/result';
import { answerKey } from './split';

/** Most answers tried for one question. */
const MOST = 16;

/** What one answer would do, against the question left open. Rules and questions by id. */
export type Consequence = {
  readonly answer: AnswerValue;
  readonly floor: Level;
  readonly ceiling: Level;
  /** Findings it makes certain, and findings it rules out. */
  readonly appear: readonly string[];
  readonly disappear: readonly string[];
  /** Findings it opens up without settling them. */
  readonly open: readonly string[];
  /** Questions asked because of it, and questions it makes unnecessary. */
  readonly asked: readonly string[];
  readonly spared: readonly string[];
};

type Named = { readonly id: string; readonly title: string };

/** What one answer would do, in words of one language; `present` marks the answer the assessment has now. */
export type ShownConsequence = Pick<Consequence, 'answer' | 'floor' | 'ceiling'> & {
  readonly present: boolean;
} & Readonly<Record<'appear' | 'disappear' | 'open' | 'asked' | 'spared', readonly Named[]>>;

/**
 * What each answer worth trying would do to the verdict: every option, yes, no and "don't know"; of lists, dates and numbers what was
 * voted; of numbers also both sides of every threshold a rule names. Nothing of texts, which no rule weighs beyond being there.
 */
export function consequencesOf(
  pack: Pack,
  answers: Answers,
  { question, voted }: { readonly question: Question; readonly voted: readonly AnswerValue[] },
  options: EvaluateOptions,
): Consequence[] {
  const tried = triedAnswers(pack, question, voted, answers[question.id]);
  return tried.map((answer) => consequenceOf(pack, answers, { question: question.id, answer }, options));
}

/** What one answer would do to the verdict, against its question left open. */
export function consequenceOf(
  pack: Pack,
  answers: Answers,
  { question, answer }: { readonly question: string; readonly answer: AnswerValue },
  options: EvaluateOptions,
): Consequence {
  const { [question]: _, ...others } = answers;
  const effect = planEffect(pack, others, { [question]: answer }, options);
  const asks = (given: Answers, on: string) =>
    new Set(
      askedQuestions(
        pack,
        assessmentFacts(pack, given, on, { scoped: true, today: options.today }),
        options.mode ?? 'full',
      ).flatMap((step) => step.questions),
    );
  const before = asks(others, effect.before.on);
  const after = asks({ ...others, [question]: answer }, effect.before.on);
  return {
    answer,
    ...effect.after.overall,
    appear: effect.fresh,
    disappear: [...effect.gone, ...effect.settled],
    open: effect.opened,
    asked: [...after].filter((id) => !before.has(id)),
    spared: [...before].filter((id) => !after.has(id)),
  };
}

/** The answers worth trying, each once and each one the question takes. */
function triedAnswers(
  pack: Pack,
  question: Question,
  voted: readonly AnswerValue[],
  present: AnswerValue | undefined,
): AnswerValue[] {
  const given = present === undefined ? voted : [present, ...voted];
  const own = question.kind === 'text' ? [] : [...fixedAnswers(pack, question), ...given, UNSURE];
  const fitting = own.filter((answer) => checkAnswer(question, answer) === null);
  const tried = [...new Map(fitting.map((answer) => [answerKey(answer), answer])).values()];
  return tried.length <= MOST ? tried : [...tried.filter((answer) => answer !== UNSURE).slice(0, MOST - 1), UNSURE];
}

function fixedAnswers(pack: Pack, question: Question): AnswerValue[] {
  if (question.kind === 'yes-no' || question.kind === 'single') return [...optionIds(question)];
  if (question.kind === 'multi') return optionIds(question).includes(NONE) ? [[NONE]] : [];
  if (question.kind === 'number')
    return [...thresholdsOf(pack, question.id)].flatMap((value) => [value - 1, value]).sort((a, b) => a - b);
  return [];
}

/** The numbers that conditions anywhere in the pack compare a question with. */
function thresholdsOf(pack: Pack, question: string): Set<number> {
  const found = new Set<number>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { op, question: about, value } = node as { op?: unknown; question?: unknown; value?: unknown };
    const compares = op === 'atLeast' || op === 'above' || op === 'below';
    if (compares && about === question && typeof value === 'number') found.add(op === 'above' ? value + 1 : value);
    Object.values(node).forEach(walk);
  };
  walk([pack.rules, pack.steps, pack.scopes, pack.filing]);
  return found;
}
