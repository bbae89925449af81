import { assessmentFacts } from '../rules/assessment-facts';
import { evaluatePack } from '../rules/evaluate-pack';
import { type AskedStep, askedQuestions } from '../rules/visible-steps';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import { clientPack } from './client-pack';
import { type WizardTexts, wizardTexts } from './wizard-texts';

/** What the first paint of one step needs and no more: its questions in full, the verdict, and the words both use. */
export type WizardFirst = {
  readonly questions: Readonly<Record<string, Question>>;
  readonly texts: WizardTexts;
  readonly steps: readonly AskedStep[];
  readonly result: AssessmentResult;
};

/** The first view of a step, made by the same engine the browser will use. */
export function wizardFirst(
  pack: Pack,
  answers: Answers,
  step: string,
  mode: 'quick' | 'full',
  today: string,
  locale: Locale,
): WizardFirst {
  const result = shortened(evaluatePack(pack, answers, { today, mode }));
  const steps = askedQuestions(pack, assessmentFacts(pack, answers, result.on), mode);
  const here = new Set(steps.find((each) => each.id === step)?.questions);
  const bare = clientPack(pack).questions;
  const full = wizardTexts(pack, locale);
  const named = new Set([
    ...here,
    ...result.missing.slice(0, 1).map((each) => each.question),
    ...result.conflicts.flatMap((conflict) => conflict.questions),
    ...result.findings.flatMap((finding) => finding.because.slice(-1).map((part) => part.question)),
  ]);
  const rules = new Set(result.findings.map((finding) => finding.rule));
  return {
    questions: only(bare, here),
    steps,
    result,
    texts: {
      pack: full.pack,
      questions: Object.fromEntries(
        Object.entries(only(full.questions, named)).map(([id, words]) => [
          id,
          here.has(id) ? words : { text: words.text, why: '' },
        ]),
      ),
      rules: only(full.rules, rules),
      steps: full.steps,
      conflicts: only(full.conflicts, new Set(result.conflicts.map((conflict) => conflict.conflict))),
    },
  };
}

/** Some questions with their own words and those of their steps, and nothing of any other question, rule or verdict. */
export function questionsOnly(
  pack: Pack,
  ids: ReadonlySet<string>,
  locale: Locale,
): { readonly questions: WizardFirst['questions']; readonly texts: WizardTexts } {
  const full = wizardTexts(pack, locale);
  const steps = new Set(pack.steps.filter(({ questions }) => questions.some(({ id }) => ids.has(id))).map(({ id }) => id));
  return {
    questions: only(clientPack(pack).questions, ids),
    texts: { pack: '', questions: only(full.questions, ids), rules: {}, steps: only(full.steps, steps), conflicts: {} },
  };
}

/** Only findings that show before the bundle arrives; what is merely met or open is counted again then. */
function shortened(result: AssessmentResult): AssessmentResult {
  const shown = result.findings.filter((finding) => finding.outcome === 'gap' || finding.outcome === 'needs-review');
  return {
    ...result,
    findings: shown.map((finding) => (finding.outcome === 'gap' ? finding : { ...finding, because: [], missing: [] })),
    missing: result.missing.slice(0, 1),
    notExamined: result.notExamined,
  };
}

function only<T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
}
