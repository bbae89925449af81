import { documentContent } from '../../content/documents/index';
import type { Consistency } from '../documents/consistency-model';
import type { CompanionDocument, DocumentId, Gap } from '../documents/model';
import type { PaperFactGroup } from '../documents/paper-fact';
import { factField, writtenIn } from '../documents/paper-fields';
import type { FilingDecision } from '../schema/result';
import type { AssessmentReportInput } from './assessment-report';
import { companionDocument, companionSet } from './documents';

/** A gap with the way to the question that fills it; no address where it is written on the paper itself. */
export type ShownGap = Gap & { readonly step: string | null; readonly asked: string | null };

export type ShownPaper = Omit<CompanionDocument, 'gaps' | 'stated' | 'parts'> & {
  readonly gaps: readonly ShownGap[];
  /** Whether anything in it can be filled in or reworded. */
  readonly writable: boolean;
};

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
  /** Facts the papers share: how many are written, and how many a paper still lacks. */
  readonly facts: { readonly written: number; readonly open: number };
};

const SHOWN_FIRST = 6;

/** The page of companion papers: what there is, what is missing and which question fills it, and whether it all agrees. */
export function documentsView(input: AssessmentReportInput): DocumentsView {
  const { pack, result, locale } = input;
  const { documents, consistency, plan, where } = companionSet(input);
  const stepOf = Object.fromEntries(pack.steps.flatMap(({ id, questions }) => questions.map((question) => [question.id, id])));
  const asked = (question: string) => pack.questions[question]?.text[locale] ?? question;
  const papers = documents.map(({ stated: _, parts, gaps, ...paper }) => ({
    ...paper,
    gaps: shownGaps(gaps, input),
    writable: parts.length > 0,
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
    facts: {
      written: documentContent.facts.filter(({ id }) => writtenIn(input.particulars ?? {}, factField(id)) !== null).length,
      open: lackedFacts(documents).size,
    },
  };
}

const lackedFacts = (papers: readonly Pick<CompanionDocument, 'gaps'>[]) =>
  new Set(papers.flatMap(({ gaps }) => gaps.flatMap(({ fact }) => fact ?? [])));

function shownGaps(gaps: readonly Gap[], { pack, locale }: AssessmentReportInput): ShownGap[] {
  const stepOf = (question: string) => pack.steps.find((step) => step.questions.some(({ id }) => id === question))?.id ?? null;
  return gaps.map((gap) => ({
    ...gap,
    step: gap.question === null ? null : stepOf(gap.question),
    asked: gap.question === null ? null : (pack.questions[gap.question]?.text[locale] ?? gap.question),
  }));
}

/** A fact papers need, as a screen asks for it. */
export type ShownFact = {
  readonly id: string;
  readonly field: string;
  readonly group: PaperFactGroup;
  readonly title: string;
  readonly hint: string | null;
  readonly long: boolean;
  /** The papers that print it, by name. */
  readonly papers: readonly string[];
};

/** A drafted part as a screen shows it; `field` is null where it cannot be reworded. */
export type ShownPart = {
  readonly field: string | null;
  /** The field of own words in the other language. */
  readonly otherField: string | null;
  readonly label: string;
  readonly drafted: string | null;
};

/** A paper to be finished on the screen. */
export type PaperView = {
  readonly id: DocumentId;
  readonly title: string;
  readonly purpose: string;
  readonly gaps: readonly ShownGap[];
  readonly facts: readonly ShownFact[];
  readonly sections: readonly { readonly title: string; readonly parts: readonly ShownPart[] }[];
};

const placesIn = (text: string) => [...text.matchAll(/\{([a-z0-9-]+)(?::\d+)?\}/g)].map(([, name = '']) => name);

/** Which facts a paper may print, by its template and the phrases its template names. */
function factsOfPaper(id: string): Set<string> {
  const { templates, phrases } = documentContent;
  const texts = templates.find((each) => each.id === id)?.sections.flatMap(({ parts }) => parts) ?? [];
  const names = texts.flatMap((part) => {
    if (part.kind === 'items') return part.items.flatMap(({ zh }) => placesIn(zh));
    return placesIn(part.kind === 'field' ? part.value.zh : part.text.zh);
  });
  const nested = names.flatMap((name) =>
    Object.values(phrases[name]?.options ?? {}).flatMap((option) => ('gap' in option ? [] : placesIn(option.zh))),
  );
  return new Set([...names, ...nested]);
}

/** All facts that are written or lacked by some paper, as a screen asks for them. */
export function paperFactsView(input: AssessmentReportInput): ShownFact[] {
  const papers = documentContent.templates.flatMap(({ id }) => companionDocument(input, id) ?? []);
  const lacked = lackedFacts(papers);
  const written = input.particulars ?? {};
  return allFacts(input).filter(({ id, field }) => lacked.has(id) || Object.hasOwn(written, field));
}

function allFacts({ locale }: Pick<AssessmentReportInput, 'locale'>): ShownFact[] {
  const { templates, facts } = documentContent;
  const printed = templates.map(({ id, name, title }) => ({ title: (name ?? title)[locale], facts: factsOfPaper(id) }));
  return facts.map(({ id, group, text, hint, long }) => ({
    ...{ id, group, long, field: factField(id), title: text[locale], hint: hint?.[locale] ?? null },
    papers: printed.filter((paper) => paper.facts.has(id)).map(({ title }) => title),
  }));
}

/**
 * One paper to be finished: what it lacks, the facts it prints or lacks now, and its drafted parts by section. Own words of
 * a part that does not arise stay in sight. Undefined where there is no such paper or nothing in it can be written.
 */
export function paperView(input: AssessmentReportInput, id: string): PaperView | undefined {
  const paper = companionDocument(input, id);
  if (!paper || paper.parts.length === 0) return undefined;
  const { title, purpose, gaps, parts } = paper;
  const needed = factsOfPaper(id);
  const written = input.particulars ?? {};
  const sections = [...new Set(parts.map(({ section }) => section))].map((section) => ({
    title: section,
    parts: parts
      .filter((part) => part.section === section && (part.drafted !== null || part.own !== null || part.otherOwn !== null))
      .map(({ field, otherField, label, drafted }) => ({ field, otherField, label, drafted })),
  }));
  return {
    ...{ id: paper.id, title, purpose },
    gaps: shownGaps(gaps, input),
    facts: allFacts(input).filter(
      ({ id: fact, field }) => needed.has(fact) && (gaps.some((gap) => gap.fact === fact) || Object.hasOwn(written, field)),
    ),
    sections: sections.filter((section) => section.parts.length > 0),
  };
}

function mostFilling(papers: readonly ShownPaper[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { gaps } of papers) {
    for (const { question, step } of gaps) if (question && step) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN_FIRST);
}
