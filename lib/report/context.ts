import { fill } from '../i18n/format';
import type { Answers, AnswerValue } from '../schema/answer';
import type { DutyDecision, Forecast } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';
import type { Article, Instrument, Provision } from '../schema/provision';
import type { ReportOptions } from '../schema/report-options';
import type { AssessmentResult, Finding } from '../schema/result';
import type { Judgement, Signing } from '../schema/review';
import type { RiskAssessment, RiskModel } from '../schema/risk';
import { type Rule, severities } from '../schema/rule';
import type { Locale, Text } from '../schema/text';
import { answerText } from './answer-text';
import { citation } from './citation';
import type {
  AttachedFile,
  CoverageTable,
  GivenBy,
  PreviousVersion,
  ReportCase,
  ReportParticular,
  ReportPath,
  ReportTask,
  ReportWorkshop,
  SmallHandlerTable,
} from './enclosures';
import { rootOf } from './folds';
import type { ReportTheme } from './model';
import type { ReportProse } from './prose';

export type ReportMeta = {
  readonly title: string;
  readonly organisation: string;
  readonly system: string;
  readonly reportNumber: string;
  /** Civil date. */
  readonly generatedOn: string;
  readonly answeredBy?: string | null;
};

export type ReportInput = {
  readonly result: AssessmentResult;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  /** The questions that were put, step by step, as `askedQuestions` gives them. */
  readonly asked: readonly { readonly id: string; readonly questions: readonly string[] }[];
  readonly duties: readonly DutyDecision[];
  readonly forecast: Forecast | null;
  readonly articles: readonly Article[];
  readonly instruments: Readonly<Record<string, Instrument>>;
  /** Leaves out the provisions of instruments that do not reach this case. */
  readonly reaching: (provisions: readonly Provision[]) => readonly Provision[];
  readonly prose: ReportProse;
  readonly risk: { readonly model: RiskModel; readonly assessment: RiskAssessment; readonly planned: Answers };
  readonly locale: Locale;
  readonly meta: ReportMeta;
  /** The coverage table, and the cases that resemble the findings, in the language of the report. */
  readonly coverage?: readonly CoverageTable[];
  readonly cases?: readonly ReportCase[];
  /** The smallest changes to each better level, and what the planned measures lead to. */
  readonly path?: ReportPath | null;
  /** The table for small handlers; left out where the operator may not use it. */
  readonly smallHandler?: SmallHandlerTable | null;
  /** What the assessor writes in own words, and what is left to fill in. */
  readonly particulars?: readonly ReportParticular[];
  /** Who gave each answer last, by question; left out where nobody recorded it. */
  readonly givenBy?: Readonly<Record<string, GivenBy>>;
  /** The last version handed out, to compare with; null where there is none. */
  readonly previous?: PreviousVersion | null;
  /** The remediation tasks somebody keeps; what they say goes before what is usual. */
  readonly tasks?: readonly ReportTask[];
  /** The files attached, in order; none where left out. */
  readonly attached?: readonly AttachedFile[];
  /** The workshops held, in order; none where left out. */
  readonly workshops?: readonly ReportWorkshop[];
  /** The duty whose last day a finding must be put right by, by rule. */
  readonly dutyOf?: Readonly<Record<string, string>>;
  /** Wording, parts and mark; the whole report without them. Its language is `locale`. */
  readonly options?: Omit<ReportOptions, 'language'>;
  readonly theme?: ReportTheme | null;
  /** What the reviewer said of findings, and who signed off this very version; a draft without. */
  readonly judgements?: readonly Judgement[];
  readonly signing?: Signing | null;
};

/** A finding beside its rule, numbered within the report. */
export type NumberedFinding = {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly number: string;
  readonly anchor: string;
};

/** What every section builder reads. */
export type ReportContext = ReportInput & {
  /** Certain gaps that are not folded under another, gravest first, information last. */
  readonly gaps: readonly NumberedFinding[];
  /** Findings that stay open and are not folded under another, gravest first. */
  readonly open: readonly NumberedFinding[];
  /** Whether nothing an open finding rests on has been answered. */
  readonly untouched: (entry: NumberedFinding) => boolean;
  /** Whether the report says things in this way, for everybody or for lawyers. */
  readonly speaks: (way: 'plain' | 'legal') => boolean;
  /** The sections this case would have that are left out. */
  readonly leftOut: readonly (keyof ReportProse['chapters'])[];
  readonly folded: (rule: string) => readonly { finding: Finding; rule: Rule }[];
  readonly rule: (id: string) => Rule | undefined;
  readonly planned: boolean;
  readonly text: (text: Text) => string;
  readonly questionText: (id: string) => string;
  readonly answer: (id: string, value?: AnswerValue) => string;
  /** A question with its answer on one line; given no value, the answer of the assessment. */
  readonly answered: (id: string, value?: AnswerValue) => string;
  readonly article: (provision: Provision) => Article | undefined;
  readonly cite: (provision: Provision) => string;
  /** A wording with its values put in. */
  readonly say: typeof fill;
};

/** Prepares the lookups and the numbering the section builders share. `findingsNumber` is the number of their chapter; without it they are counted plainly. */
export function reportContext(input: ReportInput, findingsNumber: number | null): ReportContext {
  const { result, pack, answers, locale, prose } = input;
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const articles = new Map(input.articles.map((article) => [`${article.instrument} ${article.article}`, article]));
  const article = (provision: Provision) => articles.get(`${provision.instrument} ${provision.article}`);
  const skipped = new Set(result.notExamined);
  const asked = new Set(input.asked.flatMap(({ questions }) => questions));
  const roots = rootOf(result.findings);
  const sorted = [...result.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  let count = 0;
  const number = (finding: Finding): NumberedFinding[] => {
    const rule = rules.get(finding.rule);
    if (!rule) return [];
    count += 1;
    return [
      {
        finding,
        rule,
        number: findingsNumber === null ? String(count) : `${findingsNumber}.${count}`,
        anchor: `finding-${finding.rule}`,
      },
    ];
  };
  const gaps = sorted.filter((finding) => finding.outcome === 'gap' && roots.get(finding.rule) === finding.rule).flatMap(number);
  const open = sorted
    .filter(({ outcome, severity, rule }) => outcome === 'needs-review' && severity !== 'info' && !skipped.has(rule))
    .filter(({ rule }) => roots.get(rule) === rule)
    .flatMap(number);
  const questionText = (id: string) => pack.questions[id]?.text[locale] ?? id;
  const answer = (id: string, value = answers[id]) => {
    const question = pack.questions[id];
    if (question && value === undefined && !asked.has(id)) return prose.words.notAsked;
    return question ? answerText(question, value, locale, prose.words) : prose.words.unanswered;
  };
  return {
    ...input,
    gaps,
    open,
    untouched: ({ finding }) => finding.missing.length > 0 && finding.because.every(({ value }) => value === undefined),
    speaks: (way) => [way, 'both'].includes(input.options?.wording ?? 'both'),
    leftOut: [],
    folded: (id) =>
      sorted.flatMap((finding) => {
        const rule = rules.get(finding.rule);
        return rule && finding.rule !== id && roots.get(finding.rule) === id ? [{ finding, rule }] : [];
      }),
    rule: (id) => rules.get(id),
    planned: answers['org-stage'] === 'planned',
    text: (text) => text[locale],
    questionText,
    answer,
    answered: (id, value) => {
      const question = questionText(id);
      const asks = /[?？][^。.]*[。.]?$/.test(question);
      const wording = asks ? prose.words.askedAndAnswered : prose.words.namedAndAnswered;
      return fill(wording, { question: asks ? question : question.replace(/[。.：:]$/, ''), answer: answer(id, value) });
    },
    article,
    cite: (provision) => citation(provision, article(provision), input.instruments[provision.instrument], locale),
    say: fill,
  };
}
