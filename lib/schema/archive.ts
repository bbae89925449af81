/** Largest archive taken in, in bytes. */
export const ARCHIVE_LIMIT = 1024 * 1024 * 1024;

/** Largest part an archive is sent in, in bytes. next.config.mjs lets requests of this size through. */
export const PART_LIMIT = 8 * 1024 * 1024;

/** What would come in with an archive, as the one who decides it is told. */
export type ArchivePreview = {
  /** SHA-256 of the archive's list, which names exactly this archive. */
  readonly hash: string;
  readonly from: string;
  readonly client: string | null;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly product: string;
  /** The key that signed it, and whether it is one of this server's own. */
  readonly keyId: string;
  readonly own: boolean;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** Clients, and what each will be called here. */
  readonly clients: readonly { readonly name: string; readonly as: string }[];
  /** Assessments whose ids are taken here, so that they come in under new ones. */
  readonly clashes: number;
  /** Whether the look of reports comes along: `kept` where this workspace has one of its own. */
  readonly theme: 'taken' | 'kept' | null;
  readonly log: boolean;
};

/** An archive taken in: from which server, when it was made and taken (ISO 8601), how many assessments, and whether a log came along. */
export type Takeover = {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly madeAt: string;
  readonly assessments: number;
  readonly audit: boolean;
};
