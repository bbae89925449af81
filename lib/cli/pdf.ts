import { renderReport } from '../../components/pdf/render-report';
import { type AssessmentReportInput, assessmentReport } from '../catalog/assessment-report';

/** The report of one assessment as a PDF file. A bundle of its own (dist/assess-pdf.mjs): JSON needs none of this. */
export function renderPdf(input: AssessmentReportInput): Promise<Uint8Array> {
  return renderReport(assessmentReport(input));
}
