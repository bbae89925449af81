/** What a file can be attached to: an answer (question id), a finding (rule id) or a task (its id). */
export const evidenceKinds = ['question', 'finding', 'task'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Largest file taken, in bytes. next.config.mjs lets requests of this size through. */
export const EVIDENCE_LIMIT = 20 * 1024 * 1024;

/** The types a file may have, each with the endings its name may have, the usual one first. */
export const evidenceTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
export type EvidenceType = keyof typeof evidenceTypes;

/** Why a file is not taken. */
export type EvidenceProblem =
  | 'empty'
  | 'too-large'
  | 'workspace-full'
  | 'web-page'
  | 'old-office'
  | 'macros'
  | 'heic'
  | 'other-type'
  | 'no-name'
  | 'unknown-target'
  | 'not-yours'
  | 'frozen';

/** An attached file as screens and reports show it. `sha256` is hex, `addedAt` an instant (ISO 8601). */
export type EvidenceFile = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly target: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly by: string;
  readonly addedAt: string;
};
