import type { Selectable } from 'kysely';
import type { AssessmentResult } from '../schema/result';
import type { Judgement, VersionState } from '../schema/review';
import type { Database } from './client';
import { guarded } from './errors';
import type { Trx } from './records';
import type { Json, SignedVersionsTable } from './schema';

type FileFacts = { readonly format: 'pdf' | 'docx'; readonly hash: string; readonly size: number };

/** A version as it was signed: who, when, what it was judged by, and the files it was issued as. */
export type SignedVersion = {
  readonly number: number;
  readonly state: VersionState;
  readonly seq: number;
  readonly actor: string;
  readonly name: string;
  readonly title: string;
  readonly opinion: string;
  readonly ownWork: boolean;
  readonly account: boolean;
  readonly at: string;
  readonly pack: string;
  readonly packVersion: string;
  readonly referenceDate: string;
  readonly evaluatedOn: string;
  readonly language: string;
  readonly reportNumber: string;
  readonly answersHash: string;
  readonly resultHash: string;
  readonly files: readonly FileFacts[];
};

/** What was signed, in full. `file` is the assessment's own file, without its seal. */
export type SignedContent = SignedVersion & {
  readonly file: Json;
  readonly result: AssessmentResult;
  readonly judgements: readonly Judgement[];
};

/** Who signed the version a file was kept of. `at` is an instant, ISO 8601 in UTC. */
export type FileSigning = Pick<SignedVersion, 'number' | 'name' | 'title' | 'at'>;

export type SignedRepository = ReturnType<typeof signedRepository>;

/** The signed versions of a database; each method acts inside the one workspace it is given. Throws `storage-*` AppErrors. */
export function signedRepository({ kysely }: Database) {
  return {
    /** The versions of an assessment, newest first. */
    list: (workspace: string, assessment: string): Promise<readonly SignedVersion[]> =>
      guarded(() => kysely.transaction().execute((trx) => readVersions(trx, workspace, assessment))),

    /** The number of the version that stands, by assessment, of those that have one. */
    standing: (workspace: string, assessments: readonly string[]): Promise<ReadonlyMap<string, number>> =>
      guarded(async () => {
        if (assessments.length === 0) return new Map();
        const rows = await kysely
          .selectFrom('signed_versions')
          .select(['assessment_id', 'number'])
          .where('workspace', '=', workspace)
          .where('assessment_id', 'in', assessments)
          .where('state', '=', 'signed-off')
          .execute();
        return new Map(rows.map(({ assessment_id, number }) => [assessment_id, number]));
      }),

    /** One version in full; null when there is none of this number. */
    load: (workspace: string, assessment: string, number: number): Promise<SignedContent | null> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const row = await trx
            .selectFrom('signed_versions')
            .selectAll()
            .where('workspace', '=', workspace)
            .where('assessment_id', '=', assessment)
            .where('number', '=', number)
            .executeTakeFirst();
          if (!row) return null;
          const { file, result, judgements } = row;
          const [version] = await withFiles(trx, [row]);
          if (!version) return null;
          return { ...version, file: JSON.parse(file), result: JSON.parse(result), judgements: JSON.parse(judgements) };
        }),
      ),

    /** The bytes of a file of a version as they were issued; null when there is none. */
    bytes: (workspace: string, assessment: string, number: number, format: string): Promise<Uint8Array | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('signed_files')
          .innerJoin('signed_versions', 'signed_versions.id', 'signed_files.version_id')
          .select('signed_files.bytes as bytes')
          .where('signed_versions.workspace', '=', workspace)
          .where('signed_versions.assessment_id', '=', assessment)
          .where('signed_versions.number', '=', number)
          .where('signed_files.format', '=', format as 'pdf' | 'docx')
          .executeTakeFirst();
        return row ? new Uint8Array(row.bytes) : null;
      }),

    /** The tasks and attached files a version was signed with; null where none of this number is, or it is older than their keeping. */
    enclosed: (workspace: string, assessment: string, number: number): Promise<Json | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('signed_versions')
          .select('enclosed')
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .where('number', '=', number)
          .executeTakeFirst();
        return row?.enclosed ? JSON.parse(row.enclosed) : null;
      }),

    /**
     * Who signed the version of an assessment that a file with any of these hashes was kept of; null when none is. To be asked
     * of the assessment a file was issued from, so that no other can claim to have had it signed.
     */
    signing: (workspace: string, assessment: string, hashes: readonly string[]): Promise<FileSigning | null> =>
      guarded(async () => {
        if (hashes.length === 0) return null;
        const row = await kysely
          .selectFrom('signed_files')
          .innerJoin('signed_versions', 'signed_versions.id', 'signed_files.version_id')
          .select(['signed_versions.number', 'signed_versions.signer_name', 'signed_versions.signer_title', 'signed_versions.at'])
          .where('signed_versions.workspace', '=', workspace)
          .where('signed_versions.assessment_id', '=', assessment)
          .where('signed_files.hash', 'in', hashes)
          .orderBy('signed_versions.at')
          .executeTakeFirst();
        return row ? { number: row.number, name: row.signer_name, title: row.signer_title, at: row.at } : null;
      }),
  };
}

const light = [
  'id',
  'number',
  'state',
  'seq',
  'actor',
  'signer_name',
  'signer_title',
  'opinion',
  'own_work',
  'account',
  'at',
  'pack',
  'pack_version',
  'reference_date',
  'evaluated_on',
  'language',
  'report_number',
  'answers_hash',
  'result_hash',
] as const;
type Light = Pick<Selectable<SignedVersionsTable>, (typeof light)[number]>;

/** The versions of an assessment, newest first, without their content. */
export async function readVersions(trx: Trx, workspace: string, assessment: string): Promise<readonly SignedVersion[]> {
  const rows = await trx
    .selectFrom('signed_versions')
    .select(light)
    .where('workspace', '=', workspace)
    .where('assessment_id', '=', assessment)
    .orderBy('number', 'desc')
    .execute();
  return withFiles(trx, rows);
}

async function withFiles(trx: Trx, rows: readonly Light[]): Promise<readonly SignedVersion[]> {
  if (rows.length === 0) return [];
  const files = await trx
    .selectFrom('signed_files')
    .select(['version_id', 'format', 'hash', 'size'])
    .where(
      'version_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('format', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    state: row.state,
    seq: row.seq,
    actor: row.actor,
    name: row.signer_name,
    title: row.signer_title,
    opinion: row.opinion,
    ownWork: row.own_work === 1,
    account: row.account === 1,
    at: row.at,
    pack: row.pack,
    packVersion: row.pack_version,
    referenceDate: row.reference_date,
    evaluatedOn: row.evaluated_on,
    language: row.language,
    reportNumber: row.report_number,
    answersHash: row.answers_hash,
    resultHash: row.result_hash,
    files: files.filter((file) => file.version_id === row.id).map(({ format, hash, size }) => ({ format, hash, size })),
  }));
}
