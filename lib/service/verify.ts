import { createHash } from 'node:crypto';
import type { IssuedReport } from '../db/issued';
import { readInWorker } from '../embed/read-in-worker';
import { parseJson } from '../http/body';
import { judgeSeal, makeKey } from '../seal/seal';
import { compareShown } from '../seal/shown-content';
import { answersHash, type Statement, sha256 } from '../seal/statement';
import type { IssuedFacts, ShownContent, Verification } from '../seal/verification';
import type { Caller } from '../workspace/caller';
import { fileOf } from './file';
import { openAssessment } from './load';
import { issuedReports } from './repository';
import { signedVersions } from './review';
import { parsed } from './take-in';

/** Ends of a PDF within a file that are looked at, counted from the last. */
const ENDS = 20;

export type PublicKey = { readonly id: string; readonly pem: string };

/** The public key this server signs with (PEM) and its name; made at the first call. */
export async function publicKey(): Promise<PublicKey> {
  const { id, publicKey: pem } = await (await issuedReports()).signingKey(makeKey);
  return { id, pem };
}

/** Every public key this server ever signed with (PEM), the one that signs now first. */
export async function publicKeys(): Promise<readonly string[]> {
  const current = await publicKey();
  const all = await (await issuedReports()).publicKeys();
  return [current.pem, ...all.filter((pem) => pem !== current.pem)];
}

/** Says of a file whether this server handed it out and whether it was changed since. Nothing in the file is run or kept. */
export async function verifyFile(caller: Caller, bytes: Uint8Array): Promise<Verification> {
  const store = await issuedReports();
  const issued = await store.findFile(sha256(bytes));
  const begins = issued ? null : await store.findFile(...beginnings(bytes));
  const { carried, parts, ambiguous } = await readInWorker(bytes);
  const body = 'problem' in carried || carried.data === null ? null : parseJson(carried.data);
  const file = body?.ok && typeof body.value === 'object' && body.value !== null ? body.value : null;
  const reopens = file !== null && parsed(file, 'zh').ok;

  const known = issued ?? begins;
  if (known) {
    const told = { facts: factsOf(known), current: await compare(caller, known), reopens };
    if (issued) return { status: 'issued', ...told, ...(await signingOf(issued)) };
    if (file && 'seal' in file && judgeSeal(file, await publicKeys()).status !== 'genuine') return { status: 'altered', ...told };
    const shown = compareShown('pdf', parts, [known]);
    return { status: 'appended', ...told, shown, ...(shown.state === 'same' ? await signingOf(known) : {}) };
  }
  const taken = await store.findTakenOver(caller.workspace, sha256(bytes));
  if (taken) {
    const { report, from, at } = taken;
    return {
      status: 'taken-over',
      facts: factsOf(report),
      current: await compare(caller, report),
      takenOver: { from, at },
      reopens,
    };
  }
  if ('problem' in carried) {
    if (carried.problem === 'unknown-type') return { status: 'not-ours', reopens };
    return { status: 'unreadable', problem: carried.problem, reopens };
  }
  const { kind } = carried;
  if (kind === 'json' && !file) return { status: 'unreadable', problem: 'damaged', reopens };
  if (!file || !('seal' in file)) {
    const twin = parts && kind !== 'json' && !ambiguous ? await store.findContent(parts.map(({ hash }) => hash)) : null;
    if (twin && kind !== 'json') {
      const shown = compareShown(kind, parts, [twin]);
      const told = { facts: factsOf(twin), ...(await signingOf(twin)), current: await compare(caller, twin) };
      return { status: 'resaved', ...told, shown, reopens };
    }
    return { status: file && 'answers' in file ? 'unsigned' : 'not-ours', reopens };
  }

  const judged = judgeSeal(file, await publicKeys());
  if (judged.status === 'malformed') return { status: 'altered', reopens };
  const { statement } = judged;
  const told = { facts: factsIn(statement), current: await compare(caller, statement) };
  if (judged.status === 'altered') return { status: 'altered', ...(judged.signed ? told : {}), reopens };
  if (judged.status === 'other-key') {
    return { status: 'other-key', otherKey: { id: statement.keyId, consistent: judged.consistent }, reopens };
  }
  if (kind === 'json') return { status: 'resaved', ...told, reopens };
  const issuedAs = await store.findSigned(judged.signature);
  const compared = compareShown(kind, parts, issuedAs);
  const shown: ShownContent = compared.state === 'same' && ambiguous ? { ...compared, state: 'unknown' } : compared;
  const altered = shown.state === 'changed' || shown.state === 'never-issued';
  if (altered) return { status: 'altered', ...told, shown, reopens };
  const signing = shown.state === 'same' ? await signingOf(...issuedAs.filter(({ format }) => format === kind)) : {};
  return { status: 'resaved', ...told, ...signing, shown, reopens };
}

/** Which signed version a report was kept as; nothing of packages and of papers, which are never signed off. */
async function signingOf(...issued: readonly IssuedReport[]): Promise<Pick<Verification, 'signed'>> {
  const reports = issued.filter(({ format, signature }) => (format === 'pdf' || format === 'docx') && signature !== '');
  const [first] = reports;
  if (!first) return {};
  const hashes = reports.map(({ fileHash }) => fileHash);
  return { signed: await (await signedVersions()).signing(first.workspace, first.assessmentId, hashes) };
}

/** The hashes of what a file was before something was appended: up to each end of a PDF in it. */
function beginnings(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: number[] = [];
  for (let at = raw.lastIndexOf('%%EOF'); at > 0 && ends.length < ENDS; at = raw.lastIndexOf('%%EOF', at - 1)) ends.push(at + 5);
  const hash = createHash('sha256');
  let done = 0;
  return ends.reverse().flatMap((end) => {
    const lengths = [
      end,
      ...(raw[end] === 0x0a ? [end + 1] : []),
      ...(raw[end] === 0x0d && raw[end + 1] === 0x0a ? [end + 2] : []),
    ];
    return lengths.map((length) => {
      hash.update(raw.subarray(done, length));
      done = length;
      return hash.copy().digest('hex');
    });
  });
}

async function compare(
  caller: Caller,
  issued: Pick<IssuedReport, 'assessmentId' | 'answersHash'>,
): Promise<'same' | 'changed' | 'gone'> {
  const open = await openAssessment(caller, issued.assessmentId);
  if (!open) return 'gone';
  return answersHash(fileOf(open)) === issued.answersHash ? 'same' : 'changed';
}

function factsOf(report: IssuedReport): IssuedFacts {
  const { assessmentId, seq, reportNumber, kind, issuedAt, evaluatedOn, on, format, language, pack, packVersion } = report;
  return {
    reportNumber,
    kind,
    title: null,
    assessmentId,
    seq,
    pack: { id: pack, version: packVersion },
    issuedAt,
    evaluatedOn,
    on,
    format,
    language,
  };
}

function factsIn({ reportNumber, title, assessmentId, seq, pack, issuedAt, evaluatedOn, on }: Statement): IssuedFacts {
  return { reportNumber, kind: null, title, assessmentId, seq, pack, issuedAt, evaluatedOn, on, format: null, language: null };
}
