import type { FileProblem } from '../embed/carried';

/**
 * What can be said of a file somebody holds:
 * `issued` its bytes are those of a file this server handed out; `appended` they begin with such a file and go on;
 * `resaved` it is another file, but carries data signed here, unchanged; `altered` what it carries was changed after
 * signing; `other-key` another key signed it; `unsigned` it carries an assessment nobody signed; `not-ours` it carries
 * none; `unreadable` it cannot be read.
 */
export type VerificationStatus =
  | 'issued'
  | 'appended'
  | 'resaved'
  | 'altered'
  | 'other-key'
  | 'unsigned'
  | 'not-ours'
  | 'unreadable';

/** What is known of the report a file is or came from. Times are instants, ISO 8601 in UTC. */
export type IssuedFacts = {
  readonly reportNumber: string;
  readonly title: string | null;
  readonly assessmentId: string;
  readonly seq: number;
  readonly pack: { readonly id: string; readonly version: string };
  readonly issuedAt: string;
  readonly evaluatedOn: string;
  readonly format: string | null;
  readonly language: string | null;
};

export type Verification = {
  readonly status: VerificationStatus;
  /** Absent where nothing the file says can be relied on. */
  readonly facts?: IssuedFacts;
  /** Whether the assessment on this server still has the answers of the report; `gone` when it was removed. */
  readonly current?: 'same' | 'changed' | 'gone';
  readonly problem?: FileProblem;
  /** Of a file another key signed: which one, and whether content and seal agree under it. */
  readonly otherKey?: { readonly id: string; readonly consistent: boolean };
  /** Whether the file carries an assessment that can be opened here. */
  readonly reopens: boolean;
};
