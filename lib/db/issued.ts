import { createHash, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from './client';
import { guarded } from './errors';
import type { IssuedFormat, IssuedKind, IssuedReportsTable } from './schema';

/** What a signature vouches for: this content, under this key, computed on this civil date. */
export type IssuedContent = {
  readonly workspace: string;
  readonly assessmentId: string;
  readonly seq: number;
  readonly pack: string;
  readonly packVersion: string;
  readonly reportNumber: string;
  /** SHA-256, hex. */
  readonly resultHash: string;
  readonly answersHash: string;
  readonly keyId: string;
  readonly evaluatedOn: string;
};

/** One file handed out. */
export type IssuedReport = IssuedContent & {
  readonly id: string;
  readonly format: IssuedFormat;
  readonly language: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly fileHash: string;
  /** Base64. */
  readonly signature: string;
  /** ISO 8601 in UTC with milliseconds: when this content was first handed out in any form. */
  readonly issuedAt: string;
  /** The civil date the result was judged as of; null of files issued before it was kept. */
  readonly on: string | null;
  /** `minutes` of a workshop; null of reports, their packages and papers. */
  readonly kind: IssuedKind | null;
  /** What the file shows: the hashes of its parts in order; null where none are known. */
  readonly content: readonly string[] | null;
};

/** A key of the server as PEM. The private one is for signing and goes nowhere else. */
export type SigningKey = { readonly id: string; readonly publicKey: string; readonly privateKey: string };

export type IssuedRepository = ReturnType<typeof issuedRepository>;

const SLOT = 'current';

/**
 * The files a database's servers have handed out, and the key they share. What an archive says of files of other servers vouches
 * for nothing here: only `list` and `findTakenOver` see it. Throws `storage-*` AppErrors.
 */
export function issuedRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const readKey = () =>
    kysely
      .selectFrom('signing_keys')
      .select(['id', 'public_key as publicKey', 'private_key as privateKey'])
      .where('slot', '=', SLOT)
      .executeTakeFirst();

  return {
    /** The key that signs; made at the first call, and of two servers that make one at once both get the same. */
    signingKey: (make: () => SigningKey): Promise<SigningKey> =>
      guarded(async () => {
        const known = await readKey();
        if (known) return known;
        const { id, publicKey, privateKey } = make();
        await kysely
          .insertInto('signing_keys')
          .values({ id, slot: SLOT, public_key: publicKey, private_key: privateKey, created_at: now().toISOString() })
          .onConflict((conflict) => conflict.column('slot').doNothing())
          .execute();
        return (await readKey()) as SigningKey;
      }),

    /** Puts a new key in the place of the one that signs, which goes on checking what it signed. */
    rotateKey: (make: () => SigningKey): Promise<SigningKey> =>
      guarded(async () => {
        const made = make();
        await kysely.transaction().execute(async (trx) => {
          await trx
            .updateTable('signing_keys')
            .set((row) => ({ slot: row.ref('id') }))
            .where('slot', '=', SLOT)
            .execute();
          const { id, publicKey, privateKey } = made;
          const row = { id, slot: SLOT, public_key: publicKey, private_key: privateKey, created_at: now().toISOString() };
          await trx.insertInto('signing_keys').values(row).execute();
        });
        return made;
      }),

    /** Every public key that ever signed here (PEM), the newest first. */
    publicKeys: (): Promise<readonly string[]> =>
      guarded(async () => {
        const rows = await kysely.selectFrom('signing_keys').select('public_key').orderBy('created_at', 'desc').execute();
        return rows.map((row) => row.public_key);
      }),

    /** When exactly this content was first handed out in any form, as an instant; null when it never was. */
    firstIssuedAt: (content: IssuedContent): Promise<string | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('issued_reports')
          .select('issued_at')
          .where('workspace', '=', content.workspace)
          .where('assessment_id', '=', content.assessmentId)
          .where('seq', '=', content.seq)
          .where('pack', '=', content.pack)
          .where('pack_version', '=', content.packVersion)
          .where('report_number', '=', content.reportNumber)
          .where('result_hash', '=', content.resultHash)
          .where('answers_hash', '=', content.answersHash)
          .where('key_id', '=', content.keyId)
          .where('evaluated_on', '=', content.evaluatedOn)
          .where('takeover', 'is', null)
          .orderBy('issued_at')
          .executeTakeFirst();
        return row?.issued_at ?? null;
      }),

    /** Remembers a file handed out; the same bytes handed out again leave one row, to which what it shows is added where it was missing. */
    record: (report: Omit<IssuedReport, 'id'>): Promise<void> => guarded(() => insertIssued(kysely, report)),

    /** The files of one assessment, last issued first. */
    list: (workspace: string, assessmentId: string): Promise<readonly IssuedReport[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('issued_reports')
          .selectAll()
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessmentId)
          .orderBy('issued_at', 'desc')
          .orderBy('id')
          .execute();
        return rows.map(toIssued);
      }),

    /**
     * The file with these bytes, or any of these, whichever workspace it came from: who holds a file may ask whether it is genuine, and the
     * answer says no more than the file does. Null when none was handed out.
     */
    findFile: (...fileHashes: readonly string[]): Promise<IssuedReport | null> =>
      guarded(async () => {
        if (fileHashes.length === 0) return null;
        const row = await kysely
          .selectFrom('issued_reports')
          .selectAll()
          .where('file_hash', 'in', fileHashes)
          .where('takeover', 'is', null)
          .orderBy('issued_at')
          .executeTakeFirst();
        return row ? toIssued(row) : null;
      }),

    /** A file that showed exactly this, however it is packed; from any workspace, as above. */
    findContent: (content: readonly string[]): Promise<IssuedReport | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('issued_reports')
          .selectAll()
          .where('content_hash', '=', contentColumns(content).content_hash)
          .where('takeover', 'is', null)
          .orderBy('issued_at')
          .executeTakeFirst();
        return row ? toIssued(row) : null;
      }),

    /** The files that one signed statement was handed out in, from any workspace, as above. */
    findSigned: (signature: string): Promise<readonly IssuedReport[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('issued_reports')
          .selectAll()
          .where('signature', '=', signature)
          .where('takeover', 'is', null)
          .execute();
        return rows.map(toIssued);
      }),
    /** A file with these bytes that an archive says another server handed out; seen by the workspace that took it in alone. */
    findTakenOver: (
      workspace: string,
      fileHash: string,
    ): Promise<{ readonly report: IssuedReport; readonly from: string; readonly at: string } | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('issued_reports as i')
          .innerJoin('takeovers as t', 't.id', 'i.takeover')
          .selectAll('i')
          .select(['t.from_name as from', 't.at as taken_at'])
          .where('i.workspace', '=', workspace)
          .where('i.file_hash', '=', fileHash)
          .executeTakeFirst();
        return row ? { report: toIssued(row), from: row.from, at: row.taken_at } : null;
      }),
  };
}

/** Remembers a file handed out, where need be inside a transaction; the same bytes leave one row. */
export async function insertIssued(db: Database['kysely'], report: Omit<IssuedReport, 'id'>): Promise<void> {
  await db
    .deleteFrom('issued_reports')
    .where('workspace', '=', report.workspace)
    .where('file_hash', '=', report.fileHash)
    .where('takeover', 'is not', null)
    .execute();
  await db
    .insertInto('issued_reports')
    .values({
      id: randomUUID(),
      workspace: report.workspace,
      assessment_id: report.assessmentId,
      seq: report.seq,
      pack: report.pack,
      pack_version: report.packVersion,
      format: report.format,
      language: report.language,
      report_number: report.reportNumber,
      file_hash: report.fileHash,
      result_hash: report.resultHash,
      answers_hash: report.answersHash,
      signature: report.signature,
      key_id: report.keyId,
      evaluated_on: report.evaluatedOn,
      issued_at: report.issuedAt,
      reference_date: report.on,
      kind: report.kind,
      ...contentColumns(report.content),
    })
    .onConflict((conflict) => {
      const same = conflict.columns(['workspace', 'file_hash']);
      return report.content
        ? same.doUpdateSet({ reference_date: report.on, ...contentColumns(report.content) })
        : same.doNothing();
    })
    .execute();
}

function toIssued(row: Selectable<IssuedReportsTable>): IssuedReport {
  return {
    id: row.id,
    workspace: row.workspace,
    assessmentId: row.assessment_id,
    seq: row.seq,
    pack: row.pack,
    packVersion: row.pack_version,
    format: row.format,
    language: row.language,
    reportNumber: row.report_number,
    fileHash: row.file_hash,
    resultHash: row.result_hash,
    answersHash: row.answers_hash,
    signature: row.signature,
    keyId: row.key_id,
    evaluatedOn: row.evaluated_on,
    issuedAt: row.issued_at,
    on: row.reference_date,
    kind: row.kind,
    content: row.content === null ? null : (JSON.parse(row.content) as string[]),
  };
}

function contentColumns(content: readonly string[] | null) {
  if (content === null) return { content_hash: null, content: null };
  const json = JSON.stringify(content);
  return { content_hash: createHash('sha256').update(json).digest('hex'), content: json };
}
