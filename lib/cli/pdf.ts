import type { Notes } from '../exchange/assessment-file';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';

/** What a PDF report is made from. `generatedOn` is a civil date. */
export type ReportInput = {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly locale: Locale;
  readonly generatedOn: string;
  readonly answers: Answers;
  readonly notes: Notes;
  readonly title?: string;
};
