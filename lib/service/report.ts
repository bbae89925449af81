import type { AssessmentReportInput } from '../catalog/assessment-report';
import { evaluatePack } from '../rules/evaluate-pack';
import { today } from './evaluate';
import { openAssessment } from './load';
import { answersGivenBy, previousVersion } from './record';
import { requestLanguage } from './request';
import { titleOf } from './title';

/** What a report of the answers as they are stored now is made from, and what its file is called; null when there is none. */
export async function reportRequest(id: string): Promise<{ title: string; input: AssessmentReportInput } | null> {
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(id)]);
  if (!open) return null;
  const { assessment, pack, answers, notes, planned, overrides, particulars, seq } = open;
  const title = titleOf(open, locale, strings);
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const reportNumber = `MJ-${id.slice(0, 8).toUpperCase()}-${seq}`;
  const [givenBy, previous] = await Promise.all([answersGivenBy(id), previousVersion(open, [])]);
  const record = { particulars, givenBy, previous };
  return {
    title,
    input: { pack, result, answers, notes, planned, overrides, ...record, locale, title, reportNumber, generatedOn: today() },
  };
}
