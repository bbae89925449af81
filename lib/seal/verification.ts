import type { FileProblem } from '../embed/carried';

/**
 * What can be said of a file somebody holds:
 * `issued` its bytes are those of a file this server handed out; `appended` they begin with such a file and go on;
 * `resaved` it is another file, but shows what an issued one shows, or carries data signed here of which no more can be
 * told; `altered` what it carries or shows was changed after signing; `other-key` another key signed it; `unsigned` it carries an assessment nobody signed; `not-ours` it carries
 * none; `unreadable` it cannot be read; `taken-over` its bytes are those of a file that, by an archive taken in here, was handed out
 * elsewhere.
 */
export type VerificationStatus =
  | 'issued'
  | 'appended'
  | 'resaved'
  | 'altered'
  | 'other-key'
  | 'unsigned'
  | 'not-ours'
  | 'unreadable'
  | 'taken-over';

/** What is known of the report a file is or came from. Times are instants, ISO 8601 in UTC. */
export type IssuedFacts = {
  /** Empty of minutes, which have none. */
  readonly reportNumber: string;
  /** What the file is, where it is no report. */
  readonly kind: 'minutes' | null;
  readonly title: string | null;
  readonly assessmentId: string;
  readonly seq: number;
  readonly pack: { readonly id: string; readonly version: string };
  readonly issuedAt: string;
  readonly evaluatedOn: string;
  /** The civil date the result was judged as of; null of files issued before it was kept. */
  readonly on: string | null;
  readonly format: string | null;
  readonly language: string | null;
};

/** A version of a report that was signed off: the file itself names them. `at` is an instant, ISO 8601 in UTC. */
export type SignedFacts = { readonly number: number; readonly name: string; readonly title: string; readonly at: string };

/**
 * What a file shows beside what was issued. `same` and `changed` compare pages of a PDF or chapters of a Word document;
 * `places` are those that differ, as the file at hand calls them ("" for headers and footers), `missing` how many issued
 * ones it lacks. `never-issued`: the statement was never handed out in this form. `unknown`: nothing was kept to compare.
 */
export type ShownContent = {
  readonly kind: 'pdf' | 'docx';
  readonly state: 'same' | 'changed' | 'never-issued' | 'unknown';
  readonly places: readonly string[];
  readonly missing: number;
};

export type Verification = {
  readonly status: VerificationStatus;
  /** Absent where nothing the file says can be relied on. */
  readonly facts?: IssuedFacts;
  /** Which signed version a report was kept as; null where it was handed out but is no file kept at a sign-off. */
  readonly signed?: SignedFacts | null;
  /** Whether the assessment on this server still has the answers of the report; `gone` when it was removed. */
  readonly current?: 'same' | 'changed' | 'gone';
  readonly shown?: ShownContent;
  readonly problem?: FileProblem;
  /** Of a file another key signed: which one, and whether content and seal agree under it. */
  readonly otherKey?: { readonly id: string; readonly consistent: boolean };
  /** Where the archive came from that speaks of this file, and when it was taken in (ISO 8601). */
  readonly takenOver?: { readonly from: string; readonly at: string };
  /** Whether the file carries an assessment that can be opened here. */
  readonly reopens: boolean;
};
