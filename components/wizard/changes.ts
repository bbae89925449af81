import { assessmentFacts } from '@/lib/rules/assessment-facts';
import type { AskedStep } from '@/lib/rules/visible-steps';
import type { Answers, AnswerValue } from '@/lib/schema/answer';
import type { Pack } from '@/lib/schema/pack';
import type { AssessmentResult } from '@/lib/schema/result';
import type { StepProgress } from './step-nav';
import { type Change, openFindings } from './verdict-panel';

/** Answers that are unknown may leave it open whether a question arises; it is asked all the same, and says so. */
export function undetermined(pack: Pack, answers: Answers, today: string): ReadonlySet<string> {
  const facts = assessmentFacts(pack, answers, today, { scoped: false });
  return new Set(Object.keys(pack.questions).filter((id) => facts.visible(id) === 'unknown'));
}

/** The answers with one changed; null takes it away. */
export function withAnswer(answers: Answers, question: string, value: AnswerValue | null): Answers {
  if (value !== null) return { ...answers, [question]: value };
  const { [question]: _, ...rest } = answers;
  return rest;
}

/** Answered questions that a change would make unnecessary, in the order of the questionnaire. */
export function nowHidden(
  before: { readonly answers: Answers; readonly steps: readonly AskedStep[] },
  next: Answers,
  asked: (answers: Answers) => readonly AskedStep[],
  changed: string,
): string[] {
  const after = new Set(asked(next).flatMap((step) => step.questions));
  const shown = before.steps.flatMap((step) => step.questions);
  return shown.filter((id) => id !== changed && before.answers[id] !== undefined && !after.has(id));
}

/** What a changed answer did to the findings. */
export function differenceBetween(question: string, before: AssessmentResult, after: AssessmentResult): Change {
  const was = new Set(openFindings(before).map((finding) => finding.rule));
  const is = new Set(openFindings(after).map((finding) => finding.rule));
  const undecided = new Set(
    after.findings.filter((finding) => finding.outcome === 'needs-review').map((finding) => finding.rule),
  );
  const lost = [...was].filter((rule) => !is.has(rule));
  return {
    question,
    appeared: [...is].filter((rule) => !was.has(rule)),
    gone: lost.filter((rule) => !undecided.has(rule)),
    reopened: lost.filter((rule) => undecided.has(rule)),
  };
}

/** How far a step is, and how many findings its answers caused. */
export function stepProgress(
  step: { readonly id: string; readonly questions: readonly string[] },
  answers: Answers,
  result: AssessmentResult,
): StepProgress {
  const inStep = new Set(step.questions);
  return {
    id: step.id,
    asked: step.questions.length,
    answered: step.questions.filter((id) => answers[id] !== undefined).length,
    findings: openFindings(result).filter((finding) => finding.because.some(({ question }) => inStep.has(question))).length,
  };
}

/** What one answer contradicts, as one text; a plain string, so that cards a change does not touch stay as they are. */
export function clashWords(result: AssessmentResult, words: Readonly<Record<string, string>>, question: string): string {
  return result.conflicts
    .filter(({ questions }) => questions.includes(question))
    .map(({ conflict }) => words[conflict] ?? '')
    .join('\n');
}
