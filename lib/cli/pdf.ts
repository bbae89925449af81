import { renderReport } from '../../components/pdf/render-report';
import { en } from '../../content/report/en';
import { zh } from '../../content/report/zh';
import { articles, instruments } from '../catalog/index';
import type { Notes } from '../exchange/assessment-file';
import { buildReport } from '../report/build-report';
import { assessmentFacts } from '../rules/assessment-facts';
import { askedQuestions } from '../rules/visible-steps';
import type { Answers, AnswerValue } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale, Text } from '../schema/text';

/** What a PDF report is made from. `generatedOn` is a civil date. */
export type PdfInput = {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly locale: Locale;
  readonly generatedOn: string;
  readonly answers: Answers;
  readonly notes: Notes;
  readonly title?: string;
};

const defaultTitle: Text = { zh: '个人信息保护影响评估报告', en: 'Personal Information Protection Impact Assessment' };

/** The report of one assessment as a PDF file. A bundle of its own (dist/assess-pdf.mjs): JSON needs none of this. */
export async function renderPdf(input: PdfInput): Promise<Uint8Array> {
  const { pack, result, locale, answers, notes, generatedOn } = input;
  const asked = askedQuestions(pack, assessmentFacts(pack, answers, result.on), result.mode);
  const meta = {
    title: input.title?.trim() || defaultTitle[locale],
    organisation: textOf(answers['org-name']),
    system: textOf(answers['org-system-name']),
    reportNumber: '',
    generatedOn,
  };
  const prose = locale === 'zh' ? zh : en;
  return renderReport(buildReport({ result, pack, answers, notes, asked, articles, instruments, prose, locale, meta }));
}

function textOf(value: AnswerValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
