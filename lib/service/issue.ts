import type { IssuedReport } from '../db/issued';
import type { IssuedFormat } from '../db/schema';
import type { Enclosed } from '../embed/enclosed';
import { readInWorker } from '../embed/read-in-worker';
import { makeKey, type Seal, sealed } from '../seal/seal';
import { sha256, statementOf } from '../seal/statement';
import { audit } from './audit';
import { today } from './evaluate';
import type { ReportRequest } from './report';
import { issuedReports, together } from './repository';

type Form = { readonly format: IssuedFormat; readonly language: string; readonly embed: boolean };

type Asked = Pick<ReportRequest, 'caller' | 'source' | 'input'>;
type Vouched = Pick<ReportRequest['input'], 'reportNumber' | 'generatedOn' | 'result'>;
type Render = (enclosed: Enclosed) => Promise<Uint8Array>;

/** A file ready to be handed out, and what is to be remembered of it. */
type Prepared = { readonly bytes: Uint8Array; readonly row: Omit<IssuedReport, 'id'> };

/**
 * Signs what a report rests on and has `render` make the file around it. The same content keeps the time of its first
 * issue, in whatever form, and so gives the same bytes again. Without `embed` the file carries no data beyond what it shows.
 */
export async function prepare(asked: Asked, { format, language, embed }: Form, render: Render): Promise<Prepared> {
  const { seal, given } = await signed(asked, language);
  const data = embed ? `${JSON.stringify({ ...asked.source.file, seal }, null, 2)}\n` : null;
  const bytes = await render({ data, issuedAt: given.issuedAt });
  return { bytes, row: await rowOf({ format, bytes }, given) };
}

/** Hands out a report and remembers the file, so that the server knows it again. */
export async function issue(asked: Asked, form: Form, render: Render): Promise<Uint8Array> {
  const { bytes, row } = await prepare(asked, form, render);
  await together(async () => {
    await (await issuedReports()).record(row);
    await tell(asked, { format: form.format, language: form.language });
  });
  return bytes;
}

type Package = { readonly name: string; readonly bytes: Uint8Array; readonly files: readonly Paper[] };
type Paper = { readonly format: 'docx' | 'pdf'; readonly bytes: Uint8Array };

/** Hands out a package of papers in one language, and remembers it and each paper in it. */
export async function issuePackage(asked: ReportRequest, language: string, draw: () => Promise<Package>): Promise<Package> {
  const { given } = await signed(asked, language);
  const drawn = await draw();
  const row = await rowOf({ format: 'zip', bytes: drawn.bytes }, given);
  await together(async () => {
    await (await issuedReports()).record(row);
    for (const file of drawn.files) await recordPaper(file, given);
    await tell(asked, { format: 'zip', language });
  });
  return drawn;
}

/** Hands out one paper, and remembers it as the package does. */
export async function issuePaper(
  asked: ReportRequest,
  { format, language }: Pick<Form, 'language'> & Pick<Paper, 'format'>,
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { given } = await signed(asked, language);
  const bytes = await draw();
  await recordPaper({ format, bytes }, given);
  await tell(asked, { format, language });
  return bytes;
}

/**
 * Hands out the minutes of a workshop, and remembers them and what they show. They are no report: they have no number of one, and vouch for
 * nothing but themselves.
 */
export async function issueMinutes(
  { caller, source, result }: Pick<ReportRequest, 'caller' | 'source'> & Pick<Vouched, 'result'>,
  { workshop, format, language }: Pick<Form, 'language'> & Pick<Paper, 'format'> & { readonly workshop: string },
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { given } = await signed({ caller, source, input: { result, reportNumber: '', generatedOn: today() } }, language);
  const bytes = await draw();
  const issuedAt = new Date().toISOString();
  const row = await rowOf({ format, bytes }, { ...given, issuedAt, signature: '', kind: 'minutes' });
  await together(async () => {
    await (await issuedReports()).record(row);
    await audit(caller, 'workshop.minutes', source.assessmentId, { workshop, format, language, seq: source.seq });
  });
  return bytes;
}

/** A paper carries no seal, so that nothing signed is ever compared with it. */
async function recordPaper({ format, bytes }: Paper, given: Given): Promise<void> {
  await (await issuedReports()).record({ ...given, format, fileHash: sha256(bytes), signature: '', content: null });
}

function tell({ caller, source, input }: Asked, form: Omit<Form, 'embed'>): Promise<void> {
  const { assessmentId, seq } = source;
  return audit(caller, 'report.handed-out', assessmentId, { ...form, seq, number: input.reportNumber });
}

/** What vouches for a report as it is answered now, and what its files are remembered by. */
async function signed(
  { caller, source, input }: Pick<Asked, 'caller' | 'source'> & { readonly input: Vouched },
  language: string,
): Promise<{ readonly seal: Seal; readonly given: Given }> {
  const store = await issuedReports();
  const key = await store.signingKey(makeKey);
  const { assessmentId, seq, file } = source;
  const { reportNumber, generatedOn: evaluatedOn, result } = input;
  const unsigned = statementOf({ assessmentId, seq, reportNumber, evaluatedOn, file, result, keyId: key.id, issuedAt: '' });
  const content = {
    workspace: caller.workspace,
    assessmentId,
    seq,
    reportNumber,
    evaluatedOn,
    pack: unsigned.pack.id,
    packVersion: unsigned.pack.version,
    resultHash: unsigned.resultHash,
    answersHash: unsigned.answersHash,
    keyId: key.id,
  };
  const issuedAt = (await store.firstIssuedAt(content)) ?? new Date().toISOString();
  const seal = sealed({ ...unsigned, issuedAt }, key);
  return { seal, given: { ...content, language, signature: seal.signature, issuedAt, on: result.on, kind: null } };
}

type Given = Omit<IssuedReport, 'id' | 'format' | 'fileHash' | 'content'>;

/** The hash of a file and what it shows, so that it is known again even where another program saved it anew. */
async function rowOf(
  { format, bytes }: { readonly format: IssuedFormat; readonly bytes: Uint8Array },
  given: Given,
): Promise<Omit<IssuedReport, 'id'>> {
  const fileHash = sha256(bytes);
  const known = await (await issuedReports()).findFile(fileHash);
  if (known?.workspace === given.workspace && known.content) return { ...given, format, fileHash, content: known.content };
  const { parts } = format === 'pdf' || format === 'docx' ? await readInWorker(bytes) : { parts: null };
  return { ...given, format, fileHash, content: parts?.map(({ hash }) => hash) ?? null };
}

/** Whether a report is asked for with its data inside: always, unless the address says `embed=no`. */
export function embedAsked(request: Request): boolean {
  return new URL(request.url).searchParams.get('embed') !== 'no';
}
