import type { AssessmentReportInput } from '../catalog/assessment-report';
import type { AssessmentFile } from '../exchange/assessment-file';
import { type OtherParameters, readReportOptions } from '../exchange/report-options';
import type { Problem } from '../http/respond';
import type { Progress } from '../report/enclosures';
import { removable } from '../report/outline';
import { evaluatePack } from '../rules/evaluate-pack';
import { type ReportOptions, wholeReport } from '../schema/report-options';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { attachedFiles } from './evidence-shelf';
import { fileOf } from './file';
import { judgementsOf } from './judgements';
import { openAssessment } from './load';
import { optionProblems } from './parameters';
import { answersGivenBy, previousVersion } from './record';
import { workspaceTheme } from './report-theme';
import { issuedReports } from './repository';
import { requestLanguage } from './request';
import { reviews, sameResult, signedNow, signedVersions, signingOf } from './review';
import { reportTasks } from './tasks';
import { titleOf } from './title';
import { reportWorkshops } from './workshop-papers';

export type ReportRequest = {
  readonly caller: Caller;
  readonly title: string;
  /** What the report is made of; one of a signed version shows tasks and files as they were signed. */
  readonly input: AssessmentReportInput;
  /** The remediation tasks and attached files as they are now. */
  readonly progress: Progress;
  /** Which assessment it is, after which change, and what its file says. */
  readonly source: { readonly assessmentId: string; readonly seq: number; readonly file: AssessmentFile };
};

/** What a report of the answers as they are stored now is made from, and what its file is called; null when there is none. */
export async function reportRequest(caller: Caller, id: string): Promise<ReportRequest | null> {
  const [{ locale, strings }, open, { theme }] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    workspaceTheme(caller),
  ]);
  if (!open) return null;
  const { assessment, pack, answers, notes, planned, overrides, particulars, seq } = open;
  const title = titleOf(open, locale, strings);
  const review = await (await reviews()).load(caller.workspace, id);
  const version = review && (await signedNow(caller, open, review));
  const judged = (on: string) => evaluatePack(pack, answers, { today: on, mode: assessment.mode });
  // A report is the signed one only where the program still concludes what was signed.
  const signed = version && sameResult(version, judged(version.evaluatedOn)) ? version : null;
  const on = signed?.evaluatedOn ?? today();
  const result = judged(on);
  const reportNumber = `MJ-${id.slice(0, 8).toUpperCase()}-${seq}`;
  // A paper handed out alone is no version of the report.
  const issued = (await (await issuedReports()).list(caller.workspace, id)).filter(({ signature }) => signature !== '');
  const [givenBy, previous, tasks, attached, workshops] = await Promise.all([
    answersGivenBy(caller, id),
    previousVersion(caller, open, issued),
    reportTasks(caller, id),
    attachedFiles(caller, id),
    reportWorkshops(caller, id, seq),
  ]);
  const progress: Progress = { tasks, attached };
  const enclosed = signed && ((await (await signedVersions()).enclosed(caller.workspace, id, signed.number)) as Progress | null);
  const record = { particulars, givenBy, previous, workshops, ...(enclosed ?? progress) };
  return {
    caller,
    title,
    progress,
    source: { assessmentId: id, seq, file: fileOf(open) },
    input: {
      pack,
      result,
      answers,
      notes,
      planned,
      overrides,
      ...record,
      locale,
      title,
      reportNumber,
      generatedOn: on,
      theme,
      judgements: review ? judgementsOf(review, result, on) : [],
      signing: signed ? signingOf(signed) : null,
    },
  };
}

/** Parameters of a file's address that say nothing of how it is written, and what they may hold. */
const besides = { preview: ['1'], embed: ['yes', 'no'] } as const;

type RequestedOptions =
  | { readonly ok: true; readonly options: ReportOptions }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * How the report is to be written as an address asks for it, in the reader's language where it says nothing; else what in
 * the address is not known, in words. `others` are parameters that mean something else.
 */
export async function requestedOptions(params: URLSearchParams, others: OtherParameters = besides): Promise<RequestedOptions> {
  const { locale, strings } = await requestLanguage();
  const read = readReportOptions(params, { sections: removable, defaults: wholeReport(locale), others });
  if (read.ok) return read;
  return { ok: false, problems: optionProblems(read.problems, strings) };
}
