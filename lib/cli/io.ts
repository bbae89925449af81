import type { Readable, Writable } from 'node:stream';
import type { AssessmentReportInput } from '../catalog/assessment-report';

/** What the command line touches outside itself; the entry passes the process, tests pass what they like. */
export type Io = {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  /** Folder that relative paths start from, and one to try when a file is not found there. */
  readonly folder: string;
  readonly otherFolder?: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Loads the PDF renderer, which is heavy, when asked for one; absent where the build has none. */
  readonly loadPdf?: () => Promise<{ renderPdf: (input: AssessmentReportInput) => Promise<Uint8Array> }>;
  /** Loads the reader of issued files, when asked to verify one. */
  readonly loadVerify?: () => Promise<{ runVerify: (argv: readonly string[], io: Io) => Promise<number> }>;
  /** Show stack traces of internal errors. */
  readonly debug: boolean;
};
