import { assessmentReport } from '../catalog/assessment-report';
import type { Outcome } from '../db/reviews';
import type { Enclosed } from '../embed/enclosed';
import type { ReportModel } from '../report/model';
import type { ReportOptions } from '../schema/report-options';
import type { Signing } from '../schema/review';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { prepare } from './issue';
import { reportRequest } from './report';
import { decider, reviews, signedVersions } from './review';

/** What somebody signs with; `seq`, `lastMark` and `lastTask` name what they read. */
export type Signature = {
  readonly seq: number;
  readonly lastMark: number;
  readonly lastTask: number;
  readonly name: string;
  readonly title: string;
  readonly opinion: string;
  readonly options: ReportOptions;
};

type Render = (model: ReportModel, format: 'pdf' | 'docx', enclosed: Enclosed) => Promise<Uint8Array>;

/**
 * Signs off what is handed in: the report is made as PDF and as Word with the signature on it, and both are kept byte for
 * byte with answers, result, marks and tasks. Refused, with nothing kept, where state, answers, marks or tasks are no longer those
 * that were read, before the report is made and again when it is stored. Null when there is no such assessment.
 */
export async function signOff(
  caller: Caller,
  client: string | null,
  id: string,
  { seq, lastMark, lastTask, name, title, opinion, options }: Signature,
  render: Render,
): Promise<Outcome | null> {
  const store = await reviews();
  const [asked, review, versions] = await Promise.all([
    reportRequest(caller, id),
    store.load(caller.workspace, id),
    (await signedVersions()).list(caller.workspace, id),
  ]);
  if (!asked || !review) return null;
  const decide = decider(caller, client, { id: 'sign-off', reason: '' });
  const allowed = decide(review.state);
  if (typeof allowed === 'string') return { status: 'refused', why: allowed, now: review };
  const read = review.seq === seq && review.lastMark === lastMark && review.lastTask === lastTask;
  if (!read || asked.source.seq !== seq) return { status: 'refused', why: 'stale', now: review };

  const number = (versions[0]?.number ?? 0) + 1;
  const handedIn = review.moves.find(({ to }) => to === 'in-review');
  const ownWork = handedIn?.actor === caller.actor;
  const signing: Signing = { number, name, title, opinion, on: today(), seq, ownWork, account: caller.team };
  const signed = { ...asked, input: { ...asked.input, options, signing } };
  const model = assessmentReport(signed.input);
  const { language } = options;
  const as = (format: 'pdf' | 'docx') =>
    prepare(signed, { format, language, embed: true }, (enclosed) => render(model, format, enclosed));
  const [pdf, docx] = await Promise.all([as('pdf'), as('docx')]);

  const { result, judgements = [] } = asked.input;
  return store.sign(caller.workspace, id, {
    actor: caller.actor,
    actorName: caller.name,
    reason: '',
    decide,
    seq,
    lastMark,
    lastTask,
    files: [
      { format: 'pdf', hash: pdf.row.fileHash, bytes: pdf.bytes },
      { format: 'docx', hash: docx.row.fileHash, bytes: docx.bytes },
    ],
    issued: [pdf.row, docx.row],
    version: {
      number,
      signer_name: name,
      signer_title: title,
      opinion,
      own_work: ownWork ? 1 : 0,
      account: caller.team ? 1 : 0,
      pack: pdf.row.pack,
      pack_version: pdf.row.packVersion,
      reference_date: result.on,
      evaluated_on: pdf.row.evaluatedOn,
      language,
      report_number: pdf.row.reportNumber,
      file: JSON.stringify(asked.source.file),
      result: JSON.stringify(result),
      judgements: JSON.stringify(judgements),
      answers_hash: pdf.row.answersHash,
      result_hash: pdf.row.resultHash,
      enclosed: JSON.stringify(asked.progress),
    },
  });
}
