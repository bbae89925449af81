import type { AssessmentReportInput } from '../catalog/assessment-report';
import type { AssessmentFile } from '../exchange/assessment-file';
import { evaluatePack } from '../rules/evaluate-pack';
import { today } from './evaluate';
import { fileOf } from './file';
import { openAssessment } from './load';
import { answersGivenBy, previousVersion } from './record';
import { issuedReports, localOwner } from './repository';
import { requestLanguage } from './request';
import { titleOf } from './title';

export type ReportRequest = {
  readonly title: string;
  readonly input: AssessmentReportInput;
  /** Which assessment it is, after which change, and what its file says. */
  readonly source: { readonly assessmentId: string; readonly seq: number; readonly file: AssessmentFile };
};

/** What a report of the answers as they are stored now is made from, and what its file is called; null when there is none. */
export async function reportRequest(id: string): Promise<ReportRequest | null> {
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(id)]);
  if (!open) return null;
  const { assessment, pack, answers, notes, planned, overrides, particulars, seq } = open;
  const title = titleOf(open, locale, strings);
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const reportNumber = `MJ-${id.slice(0, 8).toUpperCase()}-${seq}`;
  const issued = await (await issuedReports()).list(localOwner.workspace, id);
  const [givenBy, previous] = await Promise.all([answersGivenBy(id), previousVersion(open, issued)]);
  const record = { particulars, givenBy, previous };
  return {
    title,
    source: { assessmentId: id, seq, file: fileOf(open) },
    input: { pack, result, answers, notes, planned, overrides, ...record, locale, title, reportNumber, generatedOn: today() },
  };
}
