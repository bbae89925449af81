import { randomUUID } from 'node:crypto';
import type { EvidenceFile, EvidenceKind } from '../schema/evidence';
import { frozenIn } from '../schema/review';
import { appendAudit } from './audit';
import type { Database } from './client';
import { CallerError, guarded } from './errors';
import { type AssessmentRow, changeAssessment, record, type Trx } from './records';
import type { EventKind } from './schema';

export type NewEvidence = {
  readonly workspace: string;
  readonly assessment: string;
  readonly kind: EvidenceKind;
  readonly target: string;
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly actor: string;
  /** The actor's name as it is now; empty for the owner of a server without accounts. */
  readonly actorName: string;
};

export type EvidenceRepository = ReturnType<typeof evidenceRepository>;

/** Thrown inside a transaction so that nothing of it stays. */
const FULL = new Error('full');

const shown = ['id', 'kind', 'target', 'name', 'type', 'size', 'sha256', 'added_name as by', 'added_at as addedAt'] as const;

/** Whether a file may come and go though the assessment is signed: remediation is proven after the signature. */
function openAfterSigning({ status }: AssessmentRow, { kind }: Pick<NewEvidence, 'kind'>): boolean {
  return kind === 'task' && frozenIn(status) === 'signed-off';
}

/** Whether a file was there when an assessment was last signed. */
async function shownByVersion(trx: Trx, assessment: string, addedAt: string): Promise<boolean> {
  const later = trx.selectFrom('signed_versions').select('id').where('assessment_id', '=', assessment).where('at', '>=', addedAt);
  return (await later.limit(1).executeTakeFirst()) !== undefined;
}

/** The files attached to assessments. Methods act inside one workspace and throw `storage-*` AppErrors. */
export function evidenceRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;

  /** The files of an assessment in the order they were attached, removed ones included. */
  const attached = (workspace: string, assessment: string) =>
    kysely
      .selectFrom('evidence')
      .select(shown)
      .where('workspace', '=', workspace)
      .where('assessment_id', '=', assessment)
      .orderBy('added_at')
      .orderBy('id');

  /** What a workspace's files take up, removed ones included, in bytes. */
  const used = async (db: Pick<Trx, 'selectFrom'>, workspace: string): Promise<number> => {
    const row = await db
      .selectFrom('evidence')
      .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('size'), eb.lit(0)).as('total'))
      .where('workspace', '=', workspace)
      .executeTakeFirstOrThrow();
    return Number(row.total);
  };

  return {
    usedBytes: (workspace: string): Promise<number> => guarded(() => used(kysely, workspace)),

    /**
     * Attaches a file, with an event and an entry in the audit log; `full` when the workspace's files would pass `limit`
     * bytes, `frozen` while the content is handed in or signed, null when the assessment is not there or removed. What proves a
     * task is taken after the signature too: it takes no event then, so that the version stays the one that was signed.
     */
    add: (file: NewEvidence, limit: number): Promise<EvidenceFile | 'full' | 'frozen' | null> =>
      guarded(() =>
        changeAssessment<EvidenceFile | 'frozen' | 'full'>(
          { database, now },
          file.workspace,
          file.assessment,
          async (trx, row) => {
            if (row.deleted_at !== null) return null;
            const signed = openAfterSigning(row, file);
            if (frozenIn(row.status) && !signed) return 'frozen';
            const { workspace, assessment, kind, target, name, type, sha256, bytes, actor, actorName } = file;
            const at = now().toISOString();
            const id = randomUUID();
            const size = bytes.length;
            const stored = { id, workspace, kind, target, name, type, size, sha256, added_by: actor, added_name: actorName };
            await trx
              .insertInto('evidence')
              .values({
                ...stored,
                assessment_id: assessment,
                added_at: at,
                removed_at: null,
                removed_by: null,
                bytes: Buffer.from(bytes),
              })
              .execute();
            const note = `${name} (SHA-256 ${sha256})`;
            if (!signed) await record(trx, row, { actor, at }, [{ kind: 'evidence-added', from: null, to: note }]);
            const entry = {
              workspace,
              actor,
              action: 'evidence.added',
              subject: assessment,
              detail: { file: id, kind, target, sha256 },
            };
            await appendAudit(trx, database, entry, at);
            // Counted last: entries in the audit log of a workspace wait for one another, so two files at once are both counted.
            if ((await used(trx, workspace)) > limit) throw new CallerError(FULL);
            return { id, kind, target, name, type, size, sha256, by: actorName, addedAt: at };
          },
        ),
      ).catch((error: unknown) => {
        if (error === FULL) return 'full';
        throw error;
      }),

    /** The files of an assessment that are not removed, in the order they were attached. */
    list: (workspace: string, assessment: string): Promise<readonly EvidenceFile[]> =>
      guarded(() => attached(workspace, assessment).where('removed_at', 'is', null).execute()),

    /** The files that were attached at an instant (ISO 8601), those removed since included, in the order they were attached. */
    listAt: (workspace: string, assessment: string, at: string): Promise<readonly EvidenceFile[]> =>
      guarded(() =>
        attached(workspace, assessment)
          .where('added_at', '<=', at)
          .where((eb) => eb.or([eb('removed_at', 'is', null), eb('removed_at', '>', at)]))
          .execute(),
      ),

    /** One file of an assessment with its bytes, unless it is removed and no version was signed while it was there; null when there is none. */
    read: (workspace: string, assessment: string, id: string): Promise<(EvidenceFile & { readonly bytes: Uint8Array }) | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('evidence')
          .select([...shown, 'bytes'])
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .where('id', '=', id)
          .where(({ or, eb, exists, selectFrom }) =>
            or([
              eb('removed_at', 'is', null),
              exists(
                selectFrom('signed_versions as v')
                  .select('v.id')
                  .whereRef('v.assessment_id', '=', 'evidence.assessment_id')
                  .whereRef('v.at', '>=', 'evidence.added_at')
                  .whereRef('v.at', '<', 'evidence.removed_at'),
              ),
            ]),
          )
          .executeTakeFirst();
        return row ?? null;
      }),

    /** What a file, removed or not, is attached to; null when there is none. */
    find: (
      workspace: string,
      assessment: string,
      id: string,
    ): Promise<{ readonly kind: EvidenceKind; readonly target: string } | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('evidence')
          .select(['kind', 'target'])
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .where('id', '=', id)
          .executeTakeFirst();
        return row ?? null;
      }),

    /**
     * Takes a file off, or puts it back, with an event and an entry in the audit log; `frozen` also where a signed version that
     * stands names the file, null when it is not there.
     */
    setRemoved: (
      workspace: string,
      assessment: string,
      id: string,
      actor: string,
      removed: boolean,
    ): Promise<EvidenceFile | 'frozen' | null> =>
      guarded(() =>
        changeAssessment<EvidenceFile | 'frozen'>({ database, now }, workspace, assessment, async (trx, row) => {
          const file = await trx
            .selectFrom('evidence')
            .select([...shown, 'removed_at'])
            .where('id', '=', id)
            .where('assessment_id', '=', assessment)
            .where('workspace', '=', workspace)
            .executeTakeFirst();
          if (!file || row.deleted_at !== null) return null;
          const signed = openAfterSigning(row, file) && !(await shownByVersion(trx, assessment, file.addedAt));
          if (frozenIn(row.status) && !signed) return 'frozen';
          const { removed_at, ...rest } = file;
          if ((removed_at !== null) === removed) return rest;
          const at = now().toISOString();
          await trx
            .updateTable('evidence')
            .set(removed ? { removed_at: at, removed_by: actor } : { removed_at: null, removed_by: null })
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .execute();
          const kind: EventKind = removed ? 'evidence-removed' : 'evidence-restored';
          const note = `${file.name} (SHA-256 ${file.sha256})`;
          if (!signed) await record(trx, row, { actor, at }, [{ kind, from: removed ? note : null, to: removed ? null : note }]);
          const action = removed ? 'evidence.removed' : 'evidence.restored';
          await appendAudit(trx, database, { workspace, actor, action, subject: assessment, detail: { file: id } }, at);
          return rest;
        }),
      ),
  };
}
