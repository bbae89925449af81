import { createHash } from 'node:crypto';
import { array, int, literal, maxLength, minimum, nullable, record, regex, strictObject, string } from 'zod/mini';
import type { AssessmentFile } from '../exchange/assessment-file';
import type { AssessmentResult } from '../schema/result';
import { canonicalJson } from './canonical';

const STATEMENT_TYPE = 'mianjian-issued-report';
const STATEMENT_VERSION = 1;

const hash = string().check(regex(/^[0-9a-f]{64}$/));
const words = string().check(maxLength(200));
const date = string().check(regex(/^\d{4}-\d{2}-\d{2}$/));

const outlineSchema = strictObject({
  overall: strictObject({ floor: words, ceiling: words }),
  filing: strictObject({ status: words, deadline: nullable(words) }),
  findings: record(words, words),
  conflicts: array(words),
});

export const statementSchema = strictObject({
  type: literal(STATEMENT_TYPE),
  version: literal(STATEMENT_VERSION),
  assessmentId: words,
  seq: int().check(minimum(0)),
  title: string().check(maxLength(1000)),
  reportNumber: words,
  pack: strictObject({ id: words, version: words }),
  on: date,
  evaluatedOn: date,
  answersHash: hash,
  resultHash: hash,
  outline: outlineSchema,
  issuedAt: string().check(regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  keyId: words,
});

/** What of a result is spelled out beside its hash, so that a difference can be named: findings that are open or a gap. */
export type Outline = {
  readonly overall: { readonly floor: string; readonly ceiling: string };
  readonly filing: { readonly status: string; readonly deadline: string | null };
  /** Rule id to `outcome/severity`. */
  readonly findings: Readonly<Record<string, string>>;
  readonly conflicts: readonly string[];
};

/**
 * What a server signs when it hands out a report. `on` is the reference date of the result, `evaluatedOn` the civil date it
 * was computed on, `issuedAt` the instant the content was first handed out. Hashes are SHA-256 in hex.
 */
export type Statement = {
  readonly type: typeof STATEMENT_TYPE;
  readonly version: typeof STATEMENT_VERSION;
  readonly assessmentId: string;
  readonly seq: number;
  readonly title: string;
  readonly reportNumber: string;
  readonly pack: { readonly id: string; readonly version: string };
  readonly on: string;
  readonly evaluatedOn: string;
  readonly answersHash: string;
  readonly resultHash: string;
  readonly outline: Outline;
  readonly issuedAt: string;
  readonly keyId: string;
};

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The parts of an assessment's file that are not its content: its title, the schema it names and what vouches for it. */
const aside = ['title', '$schema', 'seal'];

/** The hash of everything answered: the file's content in canonical form, without its title. */
export function answersHash(file: object): string {
  return sha256(canonicalJson(Object.fromEntries(Object.entries(file).filter(([name]) => !aside.includes(name)))));
}

/** The hash of a whole result. */
export function resultHash(result: AssessmentResult): string {
  return sha256(canonicalJson(result));
}

/** The outline of a result. */
export function outlineOf(result: AssessmentResult): Outline {
  const { floor, ceiling } = result.overall;
  const { status, deadline } = result.filing;
  const told = result.findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable');
  return {
    overall: { floor, ceiling },
    filing: { status, deadline },
    findings: Object.fromEntries(told.map(({ rule, outcome, severity }) => [rule, `${outcome}/${severity}`])),
    conflicts: result.conflicts.map(({ conflict }) => conflict),
  };
}

type StatementInput = Pick<Statement, 'assessmentId' | 'seq' | 'reportNumber' | 'evaluatedOn' | 'issuedAt' | 'keyId'> & {
  readonly file: AssessmentFile;
  readonly result: AssessmentResult;
};

/** The statement about one assessment as it was answered and assessed. */
export function statementOf({ file, result, ...given }: StatementInput): Statement {
  return {
    type: STATEMENT_TYPE,
    version: STATEMENT_VERSION,
    ...given,
    title: file.title,
    pack: { id: result.pack.id, version: result.pack.version },
    on: result.on,
    answersHash: answersHash(file),
    resultHash: resultHash(result),
    outline: outlineOf(result),
  };
}
