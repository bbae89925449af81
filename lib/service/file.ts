import { type AssessmentFile, TITLE_LIMIT } from '../exchange/assessment-file';
import { exportAssessment } from '../exchange/export-assessment';
import { cut } from '../i18n/cut';
import type { OpenAssessment } from './load';

/** An assessment as a file. Its title is the one somebody gave it, empty where nobody did, so that it is the same in every language. */
export function fileOf({ assessment, answers, notes, planned, overrides, particulars, pack }: OpenAssessment): AssessmentFile {
  const { title, mode, scenario } = assessment;
  return exportAssessment(
    { ...pack, id: assessment.pack },
    { title: cut(title, TITLE_LIMIT), mode, scenario, answers, notes, planned, overrides, particulars },
  );
}
