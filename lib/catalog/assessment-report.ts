import { dutyOfRule } from '../../content/packs/cn-2025/duties/remedies';
import { fill, formatNumber } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { bilingual } from '../report/bilingual';
import { arisingSections, buildReport } from '../report/build-report';
import type { ReportInput } from '../report/context';
import type {
  AttachedFile,
  CoverageTable,
  GivenBy,
  PreviousVersion,
  ReportCase,
  ReportTask,
  ReportWorkshop,
  SmallHandlerTable,
} from '../report/enclosures';
import type { ReportModel, ReportTheme } from '../report/model';
import { removable } from '../report/outline';
import { type Worksheet, worksheets } from '../report/worksheets';
import { assessmentFacts } from '../rules/assessment-facts';
import { dutiesFor } from '../rules/duties';
import { forecastFor } from '../rules/forecast';
import { reachingOnly } from '../rules/reaching';
import { askedQuestions } from '../rules/visible-steps';
import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { ReportOptions } from '../schema/report-options';
import type { AssessmentResult } from '../schema/result';
import type { Judgement, Signing } from '../schema/review';
import type { Locale, Text } from '../schema/text';
import { casesView, type ShownCase } from './cases-view';
import { coverageView } from './coverage-view';
import { articles, instruments } from './index';
import { reportParticulars } from './particulars';
import { reportPath } from './report-path';
import { reportProse } from './report-prose';
import { riskModel, riskOfAssessment } from './risk';
import { smallHandlerView } from './small-handler-view';

export type AssessmentReportInput = {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  /** Answers the planned measures would lead to, and levels stated in place of computed ones. */
  readonly planned?: Answers;
  readonly overrides?: Overrides;
  /** What the assessor wrote into the report, by particular. */
  readonly particulars?: Readonly<Record<string, string>>;
  /** Who gave each answer last, by question; left out where nobody recorded it. */
  readonly givenBy?: Readonly<Record<string, GivenBy>>;
  readonly previous?: PreviousVersion | null;
  readonly tasks?: readonly ReportTask[];
  /** The files attached, in order. */
  readonly attached?: readonly AttachedFile[];
  /** The workshops held, in order. */
  readonly workshops?: readonly ReportWorkshop[];
  readonly locale: Locale;
  /** What the assessment is called, where the system has no name of its own. */
  readonly title: string;
  readonly reportNumber: string;
  /** Civil date. */
  readonly generatedOn: string;
  /** How it is to be written; whole and in `locale` unless given. */
  readonly options?: ReportOptions;
  readonly theme?: ReportTheme | null;
  /** What the reviewer said of findings, and who signed off this very version; a draft without. */
  readonly judgements?: readonly Judgement[];
  readonly signing?: Signing | null;
};

const reportTitle: Text = { zh: '个人信息保护影响评估报告', en: 'Personal Information Protection Impact Assessment' };

/** The report of one assessment: what screens, PDF, Word and command line render. */
export function assessmentReport(input: AssessmentReportInput): ReportModel {
  const { language } = input.options ?? { language: input.locale };
  if (language !== 'both') return reportIn(language, input);
  return bilingual(reportIn('zh', input), reportIn('en', input));
}

function reportIn(language: Locale, given: AssessmentReportInput): ReportModel {
  const input = { ...given, locale: language };
  const { pack, result, answers, planned = {}, locale } = input;
  return buildReport({
    ...reportInput(input),
    coverage: annex(pack, locale),
    cases: reportCases(input),
    path: reportPath({ pack, result, answers, planned, locale }),
    smallHandler: smallHandlerTable(input),
  });
}

/** A part of a report one can choose to print, or must. */
export type ReportPart = { readonly id: string; readonly title: string; readonly appendix: boolean; readonly optional: boolean };

/** The parts the report of this assessment has, in order, in the language of the reader. */
export function reportParts(input: AssessmentReportInput): ReportPart[] {
  return arisingSections({ ...reportInput(input), smallHandler: smallHandlerTable(input) }).map(({ id, appendix }) => ({
    id,
    title: reportProse[input.locale].chapters[id],
    appendix: appendix === true,
    optional: removable.includes(id),
  }));
}

/** The working papers beside the report, as sheets of a workbook; of a bilingual report in the leading language. */
export function assessmentWorksheets(input: AssessmentReportInput): Worksheet[] {
  const language = input.options?.language ?? input.locale;
  return worksheets(reportInput({ ...input, locale: language === 'both' ? 'zh' : language }));
}

/** What report and working papers share; the search for the shortest way and the enclosures are the report's alone. */
function reportInput(input: AssessmentReportInput): ReportInput {
  const {
    pack,
    result,
    answers,
    notes,
    planned = {},
    overrides,
    particulars = {},
    locale,
    reportNumber,
    generatedOn,
    options,
  } = input;
  const text = (id: string) => (typeof answers[id] === 'string' ? answers[id] : '');
  return {
    pack,
    result,
    answers,
    notes,
    asked: askedQuestions(pack, assessmentFacts(pack, answers, result.on), result.mode),
    duties: dutiesFor(pack, answers, result.on),
    forecast: forecastFor(pack, answers, result.on),
    articles,
    instruments,
    reaching: reachingOnly(pack, answers, result.on),
    particulars: reportParticulars(particulars, locale),
    givenBy: input.givenBy ?? {},
    previous: input.previous ?? null,
    tasks: input.tasks ?? [],
    attached: input.attached ?? [],
    workshops: input.workshops ?? [],
    dutyOf: dutyOfRule,
    prose: reportProse[locale],
    risk: {
      model: riskModel,
      assessment: riskOfAssessment(pack, { answers, on: result.on, planned, ...(overrides ? { overrides } : {}) }),
      planned,
    },
    locale,
    meta: {
      title: reportTitle[locale],
      organisation: text('org-name'),
      system: text('org-system-name') || input.title.trim(),
      reportNumber,
      generatedOn,
    },
    ...(options ? { options } : {}),
    theme: input.theme ?? null,
    judgements: input.judgements ?? [],
    signing: input.signing ?? null,
  };
}

/** Sections of duties the annex prints beside the articles; the rest is on the coverage page. */
const printed = ['deployer', 'provider', 'generator', 'papers'];

function annex(pack: Pack, locale: Locale): CoverageTable[] {
  return coverageView(pack, locale).filter(({ id, kind }) => kind === 'articles' || printed.includes(id));
}

/** The nearest cases are enough for a report; the screen shows them all. */
const CASES_PRINTED = 4;

function reportCases({ pack, result, answers, locale }: AssessmentReportInput): ReportCase[] {
  if (result.progress.answered === 0) return [];
  const words = stringsFor(locale).cases;
  const { listSeparator } = reportProse[locale].words;
  const titles = (named: ShownCase['gaps']) => named.map(({ text }) => text).join(listSeparator);
  return casesView({ pack, result, answers, scenario: undefined, locale, words })
    .cases.slice(0, CASES_PRINTED)
    .map((each) => ({
      ...each,
      kind: each.kindText,
      today: each.today.map(({ label }) => label).join(listSeparator),
      because: titles(each.gaps.length > 0 ? each.gaps : each.open),
    }));
}

/** Printed for whoever certainly is a small handler under the law in force; for the draft it means nothing. */
export function smallHandlerTable({ pack, result, answers, locale }: AssessmentReportInput): SmallHandlerTable | null {
  const view = smallHandlerView({ pack, result, answers, locale });
  if (view.eligibility.status !== 'eligible' || pack.status !== 'in-force') return null;
  const words = stringsFor(locale).smallHandler;
  const { columns } = words;
  return {
    status: fill(words.statusText.eligible, { limit: formatNumber(view.limit) }),
    unseen: words.unseen,
    lists: [
      { title: words.simpler, points: view.simpler },
      { title: words.never, points: view.never },
      { title: words.open, points: view.open },
    ],
    lead: words.tableLead,
    header: [columns.number, columns.situation, columns.content, columns.conclusion, columns.remark],
    rows: view.table.flatMap((row) =>
      row.cells.map((cell) => [
        String(cell.number),
        row.title,
        cell.content,
        words.conclusions[cell.conclusion],
        cell.remarks.map(({ text }) => text).join('\n'),
      ]),
    ),
    signature: words.signature,
  };
}
