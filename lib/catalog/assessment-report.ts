import { buildReport } from '../report/build-report';
import type { ReportInput } from '../report/context';
import type { ReportModel } from '../report/model';
import { type Worksheet, worksheets } from '../report/worksheets';
import { assessmentFacts } from '../rules/assessment-facts';
import { dutiesFor } from '../rules/duties';
import { forecastFor } from '../rules/forecast';
import { askedQuestions } from '../rules/visible-steps';
import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale, Text } from '../schema/text';
import { articles, instruments } from './index';
import { reportProse } from './report-prose';
import { riskModel, riskOfAssessment } from './risk';

export type AssessmentReportInput = {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  /** Answers the planned measures would lead to, and levels stated in place of computed ones. */
  readonly planned?: Answers;
  readonly overrides?: Overrides;
  readonly locale: Locale;
  /** What the assessment is called, where the system has no name of its own. */
  readonly title: string;
  readonly reportNumber: string;
  /** Civil date. */
  readonly generatedOn: string;
};

const reportTitle: Text = { zh: '个人信息保护影响评估报告', en: 'Personal Information Protection Impact Assessment' };

/** The report of one assessment: what screens, PDF, Word and command line render. */
export function assessmentReport(input: AssessmentReportInput): ReportModel {
  return buildReport(reportInput(input));
}

/** The working papers beside the report, as sheets of a workbook. */
export function assessmentWorksheets(input: AssessmentReportInput): Worksheet[] {
  return worksheets(reportInput(input));
}

function reportInput(input: AssessmentReportInput): ReportInput {
  const { pack, result, answers, notes, planned = {}, overrides, locale, reportNumber, generatedOn } = input;
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
  };
}
