import { createHash } from 'node:crypto';
import type { IssuedReport } from '../db/issued';
import { readInWorker } from '../embed/read-in-worker';
import { parseJson } from '../http/body';
import { judgeSeal, makeKey } from '../seal/seal';
import { answersHash, type Statement, sha256 } from '../seal/statement';
import type { IssuedFacts, Verification } from '../seal/verification';
import type { Caller } from '../workspace/caller';
import { fileOf } from './file';
import { openAssessment } from './load';
import { issuedReports } from './repository';
import { parsed } from './take-in';

/** Ends of a PDF within a file that are looked at, counted from the last. */
const ENDS = 20;

/** The public key of this server (PEM) and its name; made at the first call. */
export async function publicKey(): Promise<{ readonly id: string; readonly pem: string }> {
  const { id, publicKey: pem } = await (await issuedReports()).signingKey(makeKey);
  return { id, pem };
}

/** Says of a file whether this server handed it out and whether it was changed since. Nothing in the file is run or kept. */
export async function verifyFile(caller: Caller, bytes: Uint8Array): Promise<Verification> {
  const store = await issuedReports();
  const issued = await store.findFile(sha256(bytes));
  const begins = issued ? null : await store.findFile(...beginnings(bytes));
  const carried = await readInWorker(bytes);
  const body = 'problem' in carried || carried.data === null ? null : parseJson(carried.data);
  const file = body?.ok && typeof body.value === 'object' && body.value !== null ? body.value : null;
  const reopens = file !== null && parsed(file, 'zh').ok;

  const known = issued ?? begins;
  if (known) {
    const status = issued ? 'issued' : 'appended';
    return { status, facts: factsOf(known), current: await compare(caller, known), reopens };
  }
  if ('problem' in carried) {
    if (carried.problem === 'unknown-type') return { status: 'not-ours', reopens };
    return { status: 'unreadable', problem: carried.problem, reopens };
  }
  if (carried.kind === 'json' && !file) return { status: 'unreadable', problem: 'damaged', reopens };
  if (!file || !('answers' in file)) return { status: 'not-ours', reopens };
  if (!('seal' in file)) return { status: 'unsigned', reopens };

  const judged = judgeSeal(file, (await publicKey()).pem);
  if (judged.status === 'malformed') return { status: 'altered', reopens };
  const { statement } = judged;
  const told = { facts: factsIn(statement), current: await compare(caller, statement) };
  if (judged.status === 'genuine') return { status: 'resaved', ...told, reopens };
  if (judged.status === 'altered') return { status: 'altered', ...(judged.signed ? told : {}), reopens };
  return { status: 'other-key', otherKey: { id: statement.keyId, consistent: judged.consistent }, reopens };
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

function factsOf({ assessmentId, seq, reportNumber, issuedAt, evaluatedOn, format, language, pack, packVersion }: IssuedReport) {
  const facts: IssuedFacts = {
    reportNumber,
    title: null,
    assessmentId,
    seq,
    pack: { id: pack, version: packVersion },
    issuedAt,
    evaluatedOn,
    format,
    language,
  };
  return facts;
}

function factsIn({ reportNumber, title, assessmentId, seq, pack, issuedAt, evaluatedOn }: Statement): IssuedFacts {
  return { reportNumber, title, assessmentId, seq, pack, issuedAt, evaluatedOn, format: null, language: null };
}
