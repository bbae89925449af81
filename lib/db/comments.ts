import type { Selectable } from 'kysely';
import type { Comment, CommentPlace } from '../schema/review';
import type { Database } from './client';
import { guarded } from './errors';
import { type Context, changeAssessment, type Trx } from './records';
import type { CommentsTable } from './schema';

/** The number of the last comment somebody has read at a place. */
type Read = { readonly place: CommentPlace; readonly target: string; readonly number: number };

export type NewComment = {
  /** The writer's own name for it, so that the same comment sent twice is stored once. */
  readonly id: string;
  /** The thread it answers; null begins one. */
  readonly thread: string | null;
  readonly place: CommentPlace;
  readonly target: string;
  readonly body: string;
  readonly actor: string;
  readonly actorName: string;
};

type Done = 'done' | 'not-own' | 'stale' | null;

export type CommentRepository = ReturnType<typeof commentRepository>;

/** The comments of a database. Each method acts inside the one workspace it is given; null when it has no such assessment or comment. */
export function commentRepository(database: Database, now: () => Date = () => new Date()) {
  const context: Context = { database, now };
  const { kysely } = database;
  const one = (trx: Trx, assessment: string, id: string) =>
    trx.selectFrom('comments').selectAll().where('assessment_id', '=', assessment).where('id', '=', id).executeTakeFirst();
  const change = (
    workspace: string,
    assessment: string,
    id: string,
    work: (trx: Trx, row: Selectable<CommentsTable>, at: string) => Promise<Done>,
  ): Promise<Done> =>
    guarded(() =>
      changeAssessment<Exclude<Done, null>>(context, workspace, assessment, async (trx) => {
        const row = await one(trx, assessment, id);
        return row ? work(trx, row, now().toISOString()) : null;
      }),
    );
  /** Puts another text in place of one's own; the one before is kept. */
  const rewrite =
    (by: { readonly actor: string; readonly version: number }, next: { body: string } & Partial<CommentsTable>) =>
    async (trx: Trx, row: Selectable<CommentsTable>, at: string): Promise<Done> => {
      if (row.actor !== by.actor) return 'not-own';
      if (row.version !== by.version || row.deleted_at !== null) return 'stale';
      await trx
        .insertInto('comment_history')
        .values({ comment_id: row.id, version: row.version, body: row.body, until: at })
        .execute();
      const set = { ...next, version: row.version + 1, edited_at: at };
      await trx.updateTable('comments').set(set).where('id', '=', row.id).execute();
      return 'done';
    };

  return {
    /** The comments of an assessment in the order they were written, and up to which `actor` has read them at each place. */
    list: (
      workspace: string,
      assessment: string,
      actor: string,
    ): Promise<{ readonly comments: readonly Comment[]; readonly reads: readonly Read[] }> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('comments')
          .selectAll()
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', assessment)
          .orderBy('number')
          .execute();
        const reads = await kysely
          .selectFrom('comment_reads')
          .innerJoin('assessments', 'assessments.id', 'comment_reads.assessment_id')
          .select(['comment_reads.place', 'comment_reads.target', 'comment_reads.number'])
          .where('assessments.workspace', '=', workspace)
          .where('comment_reads.assessment_id', '=', assessment)
          .where('comment_reads.actor', '=', actor)
          .execute();
        return { comments: rows.map(toComment), reads };
      }),

    /** Adds a comment; an answer opens a settled thread again. `stale` where there is no such thread here, or its name is taken. */
    add: (workspace: string, assessment: string, input: NewComment): Promise<Done> =>
      guarded(() =>
        changeAssessment<Exclude<Done, null>>(context, workspace, assessment, async (trx, row) => {
          if (row.deleted_at !== null) return null;
          const known = await trx.selectFrom('comments').selectAll().where('id', '=', input.id).executeTakeFirst();
          if (known) return known.assessment_id === assessment && known.actor === input.actor ? 'done' : 'stale';
          const root = input.thread === null ? null : await one(trx, assessment, input.thread);
          if (root === undefined || (root && root.thread !== root.id)) return 'stale';
          const last = await trx
            .selectFrom('comments')
            .select((eb) => eb.fn.max('number').as('number'))
            .where('assessment_id', '=', assessment)
            .executeTakeFirst();
          await trx
            .insertInto('comments')
            .values({
              id: input.id,
              assessment_id: assessment,
              workspace,
              number: Number(last?.number ?? 0) + 1,
              thread: root?.id ?? input.id,
              place: root?.place ?? input.place,
              target: root?.target ?? input.target,
              body: input.body,
              version: 1,
              actor: input.actor,
              actor_name: input.actorName,
              at: now().toISOString(),
              edited_at: null,
              deleted_at: null,
              resolved_at: null,
              resolved_by: null,
            })
            .execute();
          if (root?.resolved_at) await settle(trx, root.id, null);
          return 'done';
        }),
      ),

    /** Gives one's own comment another text. */
    edit: (
      workspace: string,
      assessment: string,
      id: string,
      by: { readonly actor: string; readonly version: number; readonly body: string },
    ): Promise<Done> => change(workspace, assessment, id, rewrite(by, { body: by.body })),

    /** Takes one's own comment away; its place stays, so that answers to it still make sense. */
    remove: (
      workspace: string,
      assessment: string,
      id: string,
      by: { readonly actor: string; readonly version: number },
    ): Promise<Done> => change(workspace, assessment, id, rewrite(by, { body: '', deleted_at: now().toISOString() })),

    /** Settles a thread or opens it again. */
    resolve: (workspace: string, assessment: string, id: string, by: { readonly name: string } | null): Promise<Done> =>
      change(workspace, assessment, id, async (trx, row, at) => {
        if (row.thread !== row.id) return 'stale';
        await settle(trx, row.id, by && { at, name: by.name });
        return 'done';
      }),

    /** Remembers up to which comment `actor` has read at a place; never goes back. */
    markRead: (workspace: string, assessment: string, actor: string, { place, target, number }: Read): Promise<'done' | null> =>
      guarded(() =>
        changeAssessment<'done'>(context, workspace, assessment, async (trx) => {
          await trx
            .insertInto('comment_reads')
            .values({ assessment_id: assessment, actor, place, target, number })
            .onConflict((on) =>
              on
                .columns(['assessment_id', 'actor', 'place', 'target'])
                .doUpdateSet({ number })
                .where('comment_reads.number', '<', number),
            )
            .execute();
          return 'done';
        }),
      ),
  };
}

async function settle(trx: Trx, thread: string, by: { readonly at: string; readonly name: string } | null): Promise<void> {
  const set = { resolved_at: by?.at ?? null, resolved_by: by?.name ?? null };
  await trx.updateTable('comments').set(set).where('id', '=', thread).execute();
}

function toComment(row: Selectable<CommentsTable>): Comment {
  const { id, number, thread, place, target, body, version, actor, at } = row;
  return {
    id,
    number,
    thread,
    place,
    target,
    body,
    version,
    actor,
    actorName: row.actor_name,
    at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by,
  };
}
