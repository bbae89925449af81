import type { Consistency } from '../documents/consistency-model';
import type { CompanionDocument, Gap } from '../documents/model';
import type { FilingDecision } from '../schema/result';
import type { AssessmentReportInput } from './assessment-report';
import { companionSet } from './documents';

/** A gap with the way to the question that fills it; no address where only a person can write it. */
export type ShownGap = Gap & { readonly step: string | null; readonly asked: string | null };

export type ShownPaper = Omit<CompanionDocument, 'gaps' | 'stated'> & { readonly gaps: readonly ShownGap[] };

export type DocumentsView = {
  readonly filing: FilingDecision;
  /** Whether any law of ours reaches the reference date. */
  readonly covered: boolean;
  readonly where: readonly string[];
  /** Number of files in the package. */
  readonly files: number;
  readonly papers: readonly ShownPaper[];
  readonly consistency: Consistency;
  /** The step a question stands in, for links. */
  readonly stepOf: Readonly<Record<string, string>>;
  /** Questions that fill the most gaps, with how many. */
  readonly first: readonly { readonly question: string; readonly step: string; readonly text: string; readonly fills: number }[];
  readonly answered: boolean;
};

const SHOWN_FIRST = 6;

/** The page of companion papers: what there is, what is missing and which question fills it, and whether it all agrees. */
export function documentsView(input: AssessmentReportInput): DocumentsView {
  const { pack, result, locale } = input;
  const { documents, consistency, plan, where } = companionSet(input);
  const stepOf = Object.fromEntries(pack.steps.flatMap(({ id, questions }) => questions.map((question) => [question.id, id])));
  const asked = (question: string) => pack.questions[question]?.text[locale] ?? question;
  const papers = documents.map(({ stated: _, gaps, ...paper }) => ({
    ...paper,
    gaps: gaps.map((gap) => ({
      ...gap,
      step: gap.question === null ? null : (stepOf[gap.question] ?? null),
      asked: gap.question === null ? null : asked(gap.question),
    })),
  }));
  return {
    filing: result.filing,
    covered: result.pack.status !== 'not-covered',
    where,
    files: plan.length,
    papers,
    consistency,
    stepOf,
    first: mostFilling(papers).map(([question, fills]) => ({
      question,
      step: stepOf[question] ?? '',
      text: asked(question),
      fills,
    })),
    answered: result.progress.answered > 0,
  };
}

function mostFilling(papers: readonly ShownPaper[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { gaps } of papers) {
    for (const { question, step } of gaps) if (question && step) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN_FIRST);
}
