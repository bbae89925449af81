import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { type FindingMark, type ReviewState, reviewStates } from '../schema/review';
import { type AuditEntry, appendAudit } from './audit';
import type { Database } from './client';
import { guarded } from './errors';
import { type IssuedReport, insertIssued } from './issued';
import { type AssessmentRow, type Context, changeAssessment, readSnapshot, type Trx } from './records';
import type { FindingMarksTable, ReviewMovesTable, SignedVersionsTable } from './schema';
import { readVersions } from './signed';

/** A move as it was made. */
export type ReviewMove = {
  readonly number: number;
  readonly move: string;
  readonly from: ReviewState;
  readonly to: ReviewState;
  readonly reason: string;
  readonly seq: number;
  readonly actor: string;
  readonly actorName: string;
  readonly at: string;
};

/** The mark that counts for a rule; null where it was taken back. `number` counts the marks of the assessment. */
export type StoredMark = {
  readonly number: number;
  readonly rule: string;
  readonly mark: FindingMark | null;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly until: string | null;
  readonly basis: string;
  readonly seq: number;
  readonly actor: string;
  readonly actorName: string;
  readonly at: string;
};

/**
 * Where the review stands: state, event, moves newest first, the marks that count, the number of the last mark made, and how often
 * the remediation tasks were saved.
 */
export type Review = {
  readonly state: ReviewState;
  readonly seq: number;
  readonly moves: readonly ReviewMove[];
  readonly marks: readonly StoredMark[];
  readonly lastMark: number;
  readonly lastTask: number;
};

type By = { readonly actor: string; readonly actorName: string };
type Seen = { readonly seq: number };

export type NewMove = By &
  Seen & {
    readonly reason: string;
    /** Names the move to make from the state it finds, or why none is made. */
    readonly decide: (state: ReviewState) => { readonly id: string; readonly to: ReviewState } | string;
  };

export type NewMark = By &
  Seen &
  Pick<StoredMark, 'rule' | 'mark' | 'reason' | 'acceptedBy' | 'until' | 'basis'> & {
    /** Number of the last mark on this rule that was seen; 0 for none. */
    readonly after: number;
  };

export type SignedFile = { readonly format: 'pdf' | 'docx'; readonly hash: string; readonly bytes: Uint8Array };

export type NewVersion = NewMove & {
  readonly version: Omit<
    Selectable<SignedVersionsTable>,
    'id' | 'workspace' | 'assessment_id' | 'state' | 'seq' | 'actor' | 'at'
  >;
  readonly files: readonly SignedFile[];
  readonly issued: readonly Omit<IssuedReport, 'id'>[];
  /** Number of the last mark, and of the last save of a task, the signature took into account. */
  readonly lastMark: number;
  readonly lastTask: number;
};

/** `refused` leaves everything as it was and says why, `stale` where content, state or marks were changed meanwhile. */
export type Outcome = { readonly status: 'done' } | { readonly status: 'refused'; readonly why: string; readonly now: Review };

export type ReviewRepository = ReturnType<typeof reviewRepository>;

/** The reviews of a database. Each method acts inside the one workspace it is given; null when it has no such assessment. */
export function reviewRepository(database: Database, now: () => Date = () => new Date()) {
  const context: Context = { database, now };
  return {
    load: (workspace: string, id: string): Promise<Review | null> =>
      guarded(() =>
        readSnapshot(context, async (trx) => {
          const row = await trx
            .selectFrom('assessments')
            .selectAll()
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .executeTakeFirst();
          return row ? readReview(trx, row) : null;
        }),
      ),
    /**
     * The accepted risks of assessments of these clients (null: all, and what has none) whose last day is `until` or earlier, as far
     * as their mark still is the last one of the finding; the earliest day first, at most `most`.
     */
    acceptedUntil: (
      workspace: string,
      clients: readonly string[] | null,
      until: string,
      most: number,
    ): Promise<readonly (StoredMark & { readonly assessment: string })[]> =>
      guarded(async () => {
        const rows = await database.kysely
          .selectFrom('finding_marks as m')
          .innerJoin('assessments as a', 'a.id', 'm.assessment_id')
          .selectAll('m')
          .where('m.workspace', '=', workspace)
          .where('m.mark', '=', 'accepted-risk')
          .where('m.until', '<=', until)
          .where('a.deleted_at', 'is', null)
          .$if(clients !== null, (query) => query.where('a.client_id', 'in', clients?.length ? clients : ['']))
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('finding_marks as later')
                  .select('later.number')
                  .whereRef('later.assessment_id', '=', 'm.assessment_id')
                  .whereRef('later.rule', '=', 'm.rule')
                  .whereRef('later.number', '>', 'm.number'),
              ),
            ),
          )
          .orderBy('m.until')
          .orderBy('m.assessment_id')
          .orderBy('m.number')
          .limit(most)
          .execute();
        return rows.map((row) => ({ ...toMark(row), assessment: row.assessment_id }));
      }),
    move: (workspace: string, id: string, input: NewMove): Promise<Outcome | null> =>
      guarded(() => move(context, workspace, id, input)),
    mark: (workspace: string, id: string, input: NewMark): Promise<Outcome | null> =>
      guarded(() => mark(context, workspace, id, input)),
    sign: (workspace: string, id: string, input: NewVersion): Promise<Outcome | null> =>
      guarded(() => sign(context, workspace, id, input)),
  };
}

const stateOf = ({ status }: AssessmentRow): ReviewState => reviewStates.find((state) => state === status) ?? 'draft';

async function readReview(trx: Trx, row: AssessmentRow): Promise<Review> {
  const moves = await trx
    .selectFrom('review_moves')
    .selectAll()
    .where('assessment_id', '=', row.id)
    .orderBy('number', 'desc')
    .execute();
  const marks = await trx.selectFrom('finding_marks').selectAll().where('assessment_id', '=', row.id).orderBy('number').execute();
  const { saves } = await trx
    .selectFrom('tasks')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('version'), eb.lit(0)).as('saves'))
    .where('assessment_id', '=', row.id)
    .executeTakeFirstOrThrow();
  const counting = new Map(marks.map((each) => [each.rule, toMark(each)]));
  return {
    state: stateOf(row),
    seq: row.seq,
    moves: moves.map(toMove),
    marks: [...counting.values()],
    lastMark: marks.at(-1)?.number ?? 0,
    lastTask: Number(saves),
  };
}

async function refused(trx: Trx, row: AssessmentRow, why: string): Promise<Outcome> {
  return { status: 'refused', why, now: await readReview(trx, row) };
}

/** Moves the row on, records the move and appends it to the audit log. */
async function moveOn(
  { trx, context, row }: { readonly trx: Trx; readonly context: Context; readonly row: AssessmentRow },
  made: { readonly id: string; readonly to: ReviewState },
  { actor, actorName, reason }: Pick<NewMove, 'actor' | 'actorName' | 'reason'>,
  detail: AuditEntry['detail'] = {},
): Promise<void> {
  const at = context.now().toISOString();
  const last = await trx
    .selectFrom('review_moves')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('assessment_id', '=', row.id)
    .executeTakeFirst();
  const number = Number(last?.number ?? 0) + 1;
  await trx
    .insertInto('review_moves')
    .values({
      assessment_id: row.id,
      number,
      workspace: row.workspace,
      move: made.id,
      from_state: stateOf(row),
      to_state: made.to,
      reason: reason.trim(),
      seq: row.seq,
      actor,
      actor_name: actorName,
      at,
    })
    .execute();
  await trx
    .updateTable('assessments')
    .set({ status: made.to, updated_at: at })
    .where('id', '=', row.id)
    .where('workspace', '=', row.workspace)
    .execute();
  const entry = { workspace: row.workspace, actor, action: 'review.moved', subject: row.id } as const;
  const facts = { move: made.id, from: row.status, to: made.to, seq: row.seq, ...detail };
  await appendAudit(trx, context.database, { ...entry, detail: facts }, at);
}

function move(context: Context, workspace: string, id: string, input: NewMove): Promise<Outcome | null> {
  return changeAssessment<Outcome>(context, workspace, id, async (trx, row) => {
    if (row.deleted_at !== null) return null;
    const made = input.decide(stateOf(row));
    if (typeof made === 'string') return refused(trx, row, made);
    if (row.seq !== input.seq) return refused(trx, row, 'stale');
    await moveOn({ trx, context, row }, made, input);
    return { status: 'done' };
  });
}

/** A finding is judged while it is handed in, on the content that was seen, and over the last mark that was seen. */
function mark(context: Context, workspace: string, id: string, input: NewMark): Promise<Outcome | null> {
  return changeAssessment<Outcome>(context, workspace, id, async (trx, row) => {
    if (row.deleted_at !== null) return null;
    if (stateOf(row) !== 'in-review') return refused(trx, row, 'not-in-review');
    const marks = await trx
      .selectFrom('finding_marks')
      .select(['number', 'rule'])
      .where('assessment_id', '=', id)
      .orderBy('number', 'desc')
      .execute();
    const seen = marks.find(({ rule }) => rule === input.rule)?.number ?? 0;
    if (row.seq !== input.seq || seen !== input.after) return refused(trx, row, 'stale');
    const at = context.now().toISOString();
    const { rule, acceptedBy, actorName, ...rest } = input;
    const number = (marks[0]?.number ?? 0) + 1;
    const { mark: given, reason, until, basis, seq, actor } = rest;
    await trx
      .insertInto('finding_marks')
      .values({
        assessment_id: id,
        number,
        workspace,
        rule,
        mark: given,
        reason,
        accepted_by: acceptedBy,
        until,
        basis,
        seq,
        actor,
        actor_name: actorName,
        at,
      })
      .execute();
    const entry = { workspace, actor, action: 'review.finding-marked', subject: id } as const;
    await appendAudit(trx, context.database, { ...entry, detail: { rule, mark: given, seq } }, at);
    return { status: 'done' };
  });
}

/** Keeps the version with its files, makes the one before it the former one, and moves on: all of it or nothing. */
function sign(context: Context, workspace: string, id: string, input: NewVersion): Promise<Outcome | null> {
  return changeAssessment<Outcome>(context, workspace, id, async (trx, row) => {
    if (row.deleted_at !== null) return null;
    const made = input.decide(stateOf(row));
    if (typeof made === 'string') return refused(trx, row, made);
    const { lastMark, lastTask } = await readReview(trx, row);
    const versions = await readVersions(trx, workspace, id);
    const number = (versions[0]?.number ?? 0) + 1;
    const read = row.seq === input.seq && lastMark === input.lastMark && lastTask === input.lastTask;
    if (!read || number !== input.version.number) return refused(trx, row, 'stale');
    const at = context.now().toISOString();
    const version = randomUUID();
    await trx
      .updateTable('signed_versions')
      .set({ state: 'superseded' })
      .where('workspace', '=', workspace)
      .where('assessment_id', '=', id)
      .execute();
    await trx
      .insertInto('signed_versions')
      .values({
        id: version,
        workspace,
        assessment_id: id,
        state: 'signed-off',
        seq: row.seq,
        actor: input.actor,
        at,
        ...input.version,
      })
      .execute();
    for (const { format, hash, bytes } of input.files)
      await trx
        .insertInto('signed_files')
        .values({ version_id: version, format, hash, size: bytes.length, bytes: Buffer.from(bytes) })
        .execute();
    for (const report of input.issued) await insertIssued(trx, report);
    const { pack, pack_version, answers_hash, result_hash } = input.version;
    await moveOn({ trx, context, row }, made, input, { number, pack, pack_version, answers_hash, result_hash });
    return { status: 'done' };
  });
}

function toMove(row: Selectable<ReviewMovesTable>): ReviewMove {
  const { number, move: name, reason, seq, actor, actor_name: actorName, at } = row;
  return {
    number,
    move: name,
    from: row.from_state as ReviewState,
    to: row.to_state as ReviewState,
    reason,
    seq,
    actor,
    actorName,
    at,
  };
}

function toMark(row: Selectable<FindingMarksTable>): StoredMark {
  const { number, rule, mark: given, reason, accepted_by: acceptedBy, until, basis, seq, actor, actor_name: actorName, at } = row;
  return { number, rule, mark: given, reason, acceptedBy, until, basis, seq, actor, actorName, at };
}
