import type { IssuedReport } from '../db/issued';
import type { IssuedFormat } from '../db/schema';
import type { Enclosed } from '../embed/enclosed';
import { readInWorker } from '../embed/read-in-worker';
import { makeKey, type Seal, sealed } from '../seal/seal';
import { sha256, statementOf } from '../seal/statement';
import { audit } from './audit';
import type { ReportRequest } from './report';
import { issuedReports } from './repository';

type Form = { readonly format: IssuedFormat; readonly language: string; readonly embed: boolean };

/**
 * Hands out a report: signs what it rests on, has `render` make the file around it, and remembers the file's hash, so that
 * the server knows it again. The same content keeps the time of its first issue, in whatever form, and so gives the same
 * bytes again. Without `embed` the file carries no data beyond what it shows.
 */
export async function issue(
  asked: ReportRequest,
  { format, language, embed }: Form,
  render: (enclosed: Enclosed) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { seal, given } = await signed(asked, language);
  const data = embed ? `${JSON.stringify({ ...asked.source.file, seal }, null, 2)}\n` : null;
  const bytes = await render({ data, issuedAt: given.issuedAt });
  await remember({ format, bytes }, given);
  await tell(asked, { format, language });
  return bytes;
}

type Package = { readonly name: string; readonly bytes: Uint8Array; readonly files: readonly Paper[] };
type Paper = { readonly format: 'docx' | 'pdf'; readonly bytes: Uint8Array };

/** Hands out a package of papers in one language, and remembers it and each paper in it. */
export async function issuePackage(asked: ReportRequest, language: string, draw: () => Promise<Package>): Promise<Package> {
  const { given } = await signed(asked, language);
  const drawn = await draw();
  const store = await issuedReports();
  await remember({ format: 'zip', bytes: drawn.bytes }, given);
  for (const { format, bytes } of drawn.files) {
    // A paper carries no seal, so that nothing signed is ever compared with it.
    await store.record({ ...given, format, fileHash: sha256(bytes), signature: '', content: null });
  }
  await tell(asked, { format: 'zip', language });
  return drawn;
}

function tell({ caller, source, input }: ReportRequest, form: Omit<Form, 'embed'>): Promise<void> {
  const { assessmentId, seq } = source;
  return audit(caller, 'report.handed-out', assessmentId, { ...form, seq, number: input.reportNumber });
}

/** What vouches for a report as it is answered now, and what its files are remembered by. */
async function signed(
  { caller, source, input }: ReportRequest,
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
  return { seal, given: { ...content, language, signature: seal.signature, issuedAt, on: result.on } };
}

type Given = Omit<IssuedReport, 'id' | 'format' | 'fileHash' | 'content'>;

/** Keeps the hash of a file and what it shows, so that it is known again even where another program saved it anew. */
async function remember({ format, bytes }: { format: IssuedFormat; bytes: Uint8Array }, given: Given): Promise<void> {
  const store = await issuedReports();
  const fileHash = sha256(bytes);
  const known = await store.findFile(fileHash);
  if (known?.workspace === given.workspace && known.content) return;
  const { parts } = format === 'pdf' || format === 'docx' ? await readInWorker(bytes) : { parts: null };
  await store.record({ ...given, format, fileHash, content: parts?.map(({ hash }) => hash) ?? null });
}

/** Whether a report is asked for with its data inside: always, unless the address says `embed=no`. */
export function embedAsked(request: Request): boolean {
  return new URL(request.url).searchParams.get('embed') !== 'no';
}
