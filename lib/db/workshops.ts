import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { frozenIn } from '../schema/review';
import { type AuditEntry, appendAudit } from './audit';
import type { Database } from './client';
import { CallerError, guarded } from './errors';
import { assessmentStands, changeAssessment, record, type Trx } from './records';
import type { Json, WorkshopEventsTable, WorkshopsTable } from './schema';

/** A workshop as stored. `plan` is what the caller gave; times are ISO 8601. */
export type StoredWorkshop = {
  readonly id: string;
  readonly workspace: string;
  readonly assessment: string;
  readonly plan: Json;
  readonly version: number;
  readonly language: 'zh' | 'en';
  readonly demo: boolean;
  readonly status: WorkshopsTable['status'];
  readonly seq: number;
  readonly code: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** The event of the assessment that its closing made; null until then, and of rehearsals. */
  readonly closedSeq: number | null;
};

/** What happened, with its number, time and who did it. `happening` has a `type`, and a `name` where one belongs to it. */
export type StoredHappening = {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly happening: { readonly [key: string]: Json };
};

/** Something to store: under which name it was sent, and what comes with it in the same transaction. */
export type NewHappening = StoredHappening & {
  readonly sent: string;
  /** Whether something still has to follow for the assessment. */
  readonly pending: boolean;
  readonly participant?: { readonly id: string; readonly tokenHash: string } | undefined;
  readonly audit?: AuditEntry | undefined;
};

/** A room under its lock: what was stored after the event asked from, which of the names sent are known, which of the codes are free. */
export type LockedRoom = {
  readonly workshop: StoredWorkshop;
  readonly events: readonly StoredHappening[];
  readonly known: ReadonlyMap<string, number>;
  readonly codes: readonly string[];
  /** Where the review of the assessment stands. */
  readonly review: string;
};

/** What was decided: events to append, how the room's row then reads, and what is deleted for good. */
export type RoomChange<T> = {
  readonly append: readonly NewHappening[];
  readonly row: Pick<WorkshopsTable, 'status' | 'code' | 'code_expires_at' | 'closed_at'>;
  readonly erase: { readonly votes: boolean; readonly names: boolean };
  readonly result: T;
};

/** Whose phone it is, and in which room. */
type Seat = {
  readonly participant: string;
  readonly workshop: string;
  readonly assessment: string;
  readonly workspace: string;
};

type NewWorkshop = {
  readonly workspace: string;
  readonly assessment: string;
  readonly plan: Json;
  readonly language: 'zh' | 'en';
  readonly demo: boolean;
  readonly actor: string;
};

export type WorkshopRepository = ReturnType<typeof workshopRepository>;

/** The workshops of this server. What carries a workspace acts inside it; each method throws a `storage-*` AppError when the database fails. */
export function workshopRepository(database: Database, now: () => Date = () => new Date()) {
  const { kysely } = database;
  const of = (workspace: string, assessment: string) =>
    kysely.selectFrom('workshops').selectAll().where('workspace', '=', workspace).where('assessment_id', '=', assessment);

  return {
    /** Stores a workshop; its id, or null where the workspace has no such assessment. `entry` records it in the audit log. */
    create: (
      { workspace, assessment, plan, language, demo, actor }: NewWorkshop,
      entry: (id: string) => AuditEntry,
    ): Promise<string | null> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          if (!(await assessmentStands(trx, workspace, assessment))) return null;
          const [id, at] = [randomUUID(), now().toISOString()];
          const fresh = { version: 1, status: 'prepared', seq: 0, code: null, code_expires_at: null } as const;
          const by = { created_by: actor, created_at: at, closed_at: null, closed_seq: null };
          const own = { id, workspace, assessment_id: assessment, plan: JSON.stringify(plan), language, demo: demo ? 1 : 0 };
          await trx
            .insertInto('workshops')
            .values({ ...own, ...fresh, ...by })
            .execute();
          await appendAudit(trx, database, entry(id), at);
          return id;
        }),
      ),

    /** The workshops of an assessment, the newest first. */
    list: (workspace: string, assessment: string): Promise<readonly StoredWorkshop[]> =>
      guarded(async () => {
        const rows = await of(workspace, assessment).orderBy('created_at', 'desc').orderBy('id').execute();
        return rows.map(toWorkshop);
      }),

    find: (workspace: string, assessment: string, id: string): Promise<StoredWorkshop | null> =>
      guarded(async () => {
        const row = await of(workspace, assessment).where('id', '=', id).executeTakeFirst();
        return row ? toWorkshop(row) : null;
      }),

    /** Changes a plan that was prepared and saved `base` times; the number of saves, or null where it is another or the room was opened. */
    change: (workspace: string, assessment: string, id: string, base: number, plan: Json): Promise<number | null> =>
      guarded(async () => {
        const changed = await kysely
          .updateTable('workshops')
          .set({ plan: JSON.stringify(plan), version: base + 1 })
          .where('id', '=', id)
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .where('status', '=', 'prepared')
          .where('version', '=', base)
          .returning('version')
          .executeTakeFirst();
        return changed?.version ?? null;
      }),

    /** Removes a workshop that was never opened; false where there is none such. */
    remove: (workspace: string, assessment: string, id: string): Promise<boolean> =>
      guarded(async () => {
        const gone = await kysely
          .deleteFrom('workshops')
          .where('id', '=', id)
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .where('status', '=', 'prepared')
          .returning('id')
          .executeTakeFirst();
        return gone !== undefined;
      }),

    /** The open room a code lets into now, of an assessment that is not removed; of any workspace, since whoever joins knows none. */
    byCode: (code: string): Promise<StoredWorkshop | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('workshops')
          .selectAll()
          .where('code', '=', code)
          .where('code_expires_at', '>', now().toISOString())
          .where('assessment_id', 'in', (query) => query.selectFrom('assessments').select('id').where('deleted_at', 'is', null))
          .executeTakeFirst();
        return row ? toWorkshop(row) : null;
      }),

    /** The participant a token's hash belongs to, and the room, of an assessment that is not removed. */
    byToken: (tokenHash: string): Promise<Seat | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('workshop_participants')
          .innerJoin('workshops', 'workshops.id', 'workshop_participants.workshop_id')
          .innerJoin('assessments', 'assessments.id', 'workshops.assessment_id')
          .select(['workshop_participants.id as participant', 'workshops.id as workshop', 'workshops.workspace as workspace'])
          .select('workshops.assessment_id as assessment')
          .where('workshop_participants.token_hash', '=', tokenHash)
          .where('assessments.deleted_at', 'is', null)
          .executeTakeFirst();
        return row ?? null;
      }),

    /** A workshop with what happened after event `after`, both of one moment; null when there is none. */
    read: (id: string, after: number): Promise<Pick<LockedRoom, 'workshop' | 'events'> | null> =>
      guarded(() =>
        kysely
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute(async (trx) => {
            const row = await trx.selectFrom('workshops').selectAll().where('id', '=', id).executeTakeFirst();
            return row ? { workshop: toWorkshop(row), events: row.seq > after ? await eventsAfter(trx, id, after) : [] } : null;
          }),
      ),

    /**
     * Decides everything that waits for one room in one transaction no other change of this room overlaps; null when there is
     * no such room. `decide` gets the events after `after`, must not wait and may be called again; what it throws is thrown unchanged.
     */
    commit: <T>(
      id: string,
      { after, sent, codes }: { readonly after: number; readonly sent: readonly string[]; readonly codes: readonly string[] },
      decide: (locked: LockedRoom) => RoomChange<T>,
    ): Promise<T | null> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const row = await trx
            .selectFrom('workshops')
            .selectAll()
            .where('id', '=', id)
            .$if(database.kind === 'postgres', (query) => query.forUpdate())
            .executeTakeFirst();
          if (!row) return null;
          const events = row.seq > after ? await eventsAfter(trx, id, after) : [];
          const assessment = await trx
            .selectFrom('assessments')
            .select('status')
            .where('id', '=', row.assessment_id)
            .executeTakeFirstOrThrow();
          const [known, free] = [await knownOf(trx, id, sent), await freeOf(trx, codes)];
          const {
            append,
            row: next,
            erase,
            result,
          } = decided(() => decide({ workshop: toWorkshop(row), events, known, codes: free, review: assessment.status }));
          const last = append.at(-1);
          if (!last) return result;
          await trx
            .insertInto('workshop_events')
            .values(append.map((each) => toRow(id, each)))
            .execute();
          const tokens = append.flatMap(({ participant }) =>
            participant ? [{ id: participant.id, workshop_id: id, token_hash: participant.tokenHash }] : [],
          );
          if (tokens.length > 0) await trx.insertInto('workshop_participants').values(tokens).execute();
          for (const { audit, at } of append) if (audit) await appendAudit(trx, database, audit, at);
          const votes = trx.deleteFrom('workshop_events').where('workshop_id', '=', id).where('type', '=', 'voted');
          if (erase.votes) await votes.execute();
          const names = trx.updateTable('workshop_events').set({ name: null }).where('workshop_id', '=', id);
          if (erase.names) await names.where('name', 'is not', null).execute();
          await trx
            .updateTable('workshops')
            .set({ ...next, seq: last.seq })
            .where('id', '=', id)
            .execute();
          return result;
        }),
      ),

    /** The workshops from which something still has to follow for an assessment that is not removed; of all workspaces. */
    waiting: (): Promise<readonly string[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('workshops')
          .innerJoin('assessments', 'assessments.id', 'workshops.assessment_id')
          .select('workshops.id')
          .where('assessments.deleted_at', 'is', null)
          .where('workshops.id', 'in', (query) =>
            query.selectFrom('workshop_events').select('workshop_id').where('pending', '=', 1),
          )
          .orderBy('workshops.id')
          .execute();
        return rows.map(({ id }) => id);
      }),

    /** What still has to follow for the assessment, in order. */
    pending: (id: string): Promise<readonly StoredHappening[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('workshop_events')
          .selectAll()
          .where('workshop_id', '=', id)
          .where('pending', '=', 1)
          .orderBy('seq')
          .execute();
        return rows.map(toHappening);
      }),

    /**
     * Makes the closing of a workshop an event of its assessment, so that it belongs to one version of it; once, however often called. False
     * while the content is handed in or signed, or the assessment removed.
     */
    enterClosing: (workshop: StoredWorkshop, op: string, title: string, actor: string): Promise<boolean> =>
      guarded(async () => {
        const { id, workspace, assessment } = workshop;
        const entered = await changeAssessment({ database, now }, workspace, assessment, async (trx, row) => {
          const own = trx.selectFrom('workshops').select('closed_seq').where('id', '=', id);
          if ((await own.executeTakeFirst())?.closed_seq != null) return true;
          if (row.deleted_at !== null || frozenIn(row.status)) return false;
          const draft = { op, kind: 'workshop-closed', from: null, to: title } as const;
          const { seq } = await record(trx, row, { actor, at: now().toISOString() }, [draft]);
          await trx.updateTable('workshops').set({ closed_seq: seq }).where('id', '=', id).execute();
          return true;
        });
        return entered ?? true;
      }),

    /** Notes that what follows from an event was done. */
    done: (id: string, seq: number): Promise<void> =>
      guarded(async () => {
        await kysely
          .updateTable('workshop_events')
          .set({ pending: 0 })
          .where('workshop_id', '=', id)
          .where('seq', '=', seq)
          .execute();
      }),
  };
}

function decided<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw new CallerError(error);
  }
}

async function eventsAfter(trx: Trx, id: string, after: number): Promise<StoredHappening[]> {
  const rows = await trx
    .selectFrom('workshop_events')
    .selectAll()
    .where('workshop_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
  return rows.map(toHappening);
}

async function knownOf(trx: Trx, id: string, sent: readonly string[]): Promise<Map<string, number>> {
  if (sent.length === 0) return new Map();
  const rows = await trx
    .selectFrom('workshop_events')
    .select(['sent', 'seq'])
    .where('workshop_id', '=', id)
    .where('sent', 'in', sent)
    .execute();
  return new Map(rows.map((row) => [row.sent, row.seq]));
}

async function freeOf(trx: Trx, codes: readonly string[]): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const rows = await trx.selectFrom('workshops').select('code').where('code', 'in', codes).execute();
  const taken = new Set(rows.map(({ code }) => code));
  return codes.filter((code) => !taken.has(code));
}

function toRow(workshop: string, { seq, at, by, sent, pending, happening }: NewHappening): WorkshopEventsTable {
  const { name, ...event } = happening;
  const type = String(happening.type);
  const kept = typeof name === 'string' ? name : null;
  return { workshop_id: workshop, seq, at, by, sent, type, name: kept, event: JSON.stringify(event), pending: pending ? 1 : 0 };
}

function toHappening({ seq, at, by, type, name, event }: Selectable<WorkshopEventsTable>): StoredHappening {
  const named = type === 'joined' || type === 'renamed' ? { name: name ?? '' } : {};
  return { seq, at, by, happening: { ...JSON.parse(event), ...named } };
}

function toWorkshop(row: Selectable<WorkshopsTable>): StoredWorkshop {
  const { id, workspace, version, language, status, seq, code } = row;
  return {
    id,
    workspace,
    assessment: row.assessment_id,
    plan: JSON.parse(row.plan),
    version,
    language,
    demo: row.demo === 1,
    status,
    seq,
    code,
    createdBy: row.created_by,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    closedSeq: row.closed_seq,
  };
}
