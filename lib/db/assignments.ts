import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from './client';
import { guarded } from './errors';
import { assessmentStands } from './records';
import type { AnswerLinksTable, AssignmentsTable } from './schema';

/** The personal link of an assignment, without its token. Times are ISO 8601. */
export type AnswerLink = {
  readonly id: string;
  /** Whom it was made for, and how the respondent gave the name. */
  readonly name: string;
  readonly statedName: string | null;
  readonly shown: string;
  readonly expiresAt: string;
  readonly opens: number;
  readonly lastUsedAt: string | null;
};

/** Something assigned and not withdrawn; `assignee` is an account, or `link:` and the id of `link`. */
export type Assignment = {
  readonly id: string;
  readonly assessment: string;
  readonly assignee: string;
  readonly targets: readonly string[];
  /** Civil date. */
  readonly due: string | null;
  readonly note: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly link: AnswerLink | null;
};

/** An assignment reached by the token of its link, with the workspace it belongs to. */
export type LinkedAssignment = Assignment & { readonly link: AnswerLink; readonly workspace: string };

/** `id` is given where the same assignment may be asked for twice. */
type Asked = {
  readonly targets: readonly string[];
  readonly due: string | null;
  readonly note: string;
  readonly by: string;
  readonly id?: string | undefined;
};
type NewLink = { readonly name: string; readonly shown: string; readonly tokenHash: string; readonly expiresAt: string };

export type AssignmentRepository = ReturnType<typeof assignmentRepository>;

/** Who was asked to answer what. All but `byToken` act inside the one workspace given; each throws a `storage-*` AppError when the database fails. */
export function assignmentRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const at = () => now().toISOString();
  const standing = (workspace: string) =>
    kysely.selectFrom('assignments').selectAll().where('workspace', '=', workspace).where('withdrawn_at', 'is', null);
  const withLinks = async (rows: readonly Selectable<AssignmentsTable>[]): Promise<Assignment[]> => {
    const ids = rows.map(({ id }) => id);
    const links = ids.length
      ? await kysely.selectFrom('answer_links').selectAll().where('assignment_id', 'in', ids).execute()
      : [];
    return rows.map((row) => toAssignment(row, links.find((each) => each.assignment_id === row.id) ?? null));
  };
  const change = (workspace: string, assessment: string, id: string) =>
    kysely
      .updateTable('assignments')
      .where('id', '=', id)
      .where('workspace', '=', workspace)
      .where('assessment_id', '=', assessment)
      .where('withdrawn_at', 'is', null);
  return {
    /** Asks an account, or whoever holds the new link, to answer; an assignment made before under this id stays as it is. Null where the workspace has no such assessment. */
    add: (workspace: string, assessment: string, to: { readonly member: string } | { readonly link: NewLink }, asked: Asked) =>
      guarded(() =>
        kysely.transaction().execute(async (trx): Promise<{ readonly id: string; readonly link: string | null } | null> => {
          if (!(await assessmentStands(trx, workspace, assessment))) return null;
          const id = asked.id ?? randomUUID();
          const made = trx.selectFrom('assignments').select('id').where('id', '=', id).where('workspace', '=', workspace);
          if (await made.executeTakeFirst()) return { id, link: null };
          const link = 'link' in to ? randomUUID() : null;
          await trx
            .insertInto('assignments')
            .values({
              id,
              workspace,
              assessment_id: assessment,
              assignee: 'member' in to ? to.member : `link:${link}`,
              targets: JSON.stringify(asked.targets),
              due: asked.due,
              note: asked.note,
              created_by: asked.by,
              created_at: at(),
              withdrawn_at: null,
            })
            .execute();
          if ('link' in to && link !== null) {
            const { name, shown, tokenHash, expiresAt } = to.link;
            const fresh = { stated_name: null, opens: 0, last_used_at: null };
            await trx
              .insertInto('answer_links')
              .values({
                id: link,
                workspace,
                assignment_id: id,
                name,
                shown,
                token_hash: tokenHash,
                expires_at: expiresAt,
                ...fresh,
              })
              .execute();
          }
          return { id, link };
        }),
      ),

    /** What is assigned of one assessment, oldest first. */
    ofAssessment: (workspace: string, assessment: string): Promise<readonly Assignment[]> =>
      guarded(async () =>
        withLinks(
          await standing(workspace).where('assessment_id', '=', assessment).orderBy('created_at').orderBy('id').execute(),
        ),
      ),

    /** What is assigned to somebody, in one assessment or in all that are not removed; the earliest last day first. */
    of: (workspace: string, assignee: string, assessment?: string): Promise<readonly Assignment[]> =>
      guarded(async () => {
        const rows = await standing(workspace)
          .where('assignee', '=', assignee)
          .$if(assessment !== undefined, (query) => query.where('assessment_id', '=', assessment ?? ''))
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('assessments')
                .select('assessments.id')
                .whereRef('assessments.id', '=', 'assignments.assessment_id')
                .where('deleted_at', 'is', null),
            ),
          )
          .orderBy((eb) => eb.case().when('due', 'is', null).then(1).else(0).end())
          .orderBy('due')
          .orderBy('created_at')
          .execute();
        return withLinks(rows);
      }),

    /** Changes who is asked, until when, or the note; false where there is no such assignment, or one by link is to go to an account. */
    change: (
      workspace: string,
      assessment: string,
      id: string,
      to: { readonly assignee?: string; readonly due?: string | null; readonly note?: string },
    ): Promise<boolean> =>
      guarded(async () => {
        const changed = await change(workspace, assessment, id)
          .set(to)
          .$if(to.assignee !== undefined, (query) => query.where('assignee', 'not like', 'link:%'))
          .returning('id')
          .execute();
        return changed.length > 0;
      }),

    /** Takes an assignment back; its link opens nothing from then on. */
    withdraw: (workspace: string, assessment: string, id: string): Promise<boolean> =>
      guarded(
        async () => (await change(workspace, assessment, id).set({ withdrawn_at: at() }).returning('id').execute()).length > 0,
      ),

    /** Gives the link of an assignment another token; the old one opens nothing from then on. The link's id, or null without one. */
    renew: (workspace: string, assessment: string, id: string, tokenHash: string, expiresAt: string): Promise<string | null> =>
      guarded(async () => {
        const renewed = await kysely
          .updateTable('answer_links')
          .set({ token_hash: tokenHash, expires_at: expiresAt })
          .where('workspace', '=', workspace)
          .where('assignment_id', 'in', (query) =>
            query
              .selectFrom('assignments')
              .select('id')
              .where('id', '=', id)
              .where('assessment_id', '=', assessment)
              .where('withdrawn_at', 'is', null),
          )
          .returning('id')
          .executeTakeFirst();
        return renewed?.id ?? null;
      }),

    /** What the holder of a token may answer, by the token's hash; null unless it stands, has not run out, and its assessment is there. */
    byToken: (tokenHash: string): Promise<LinkedAssignment | null> =>
      guarded(async () => {
        const link = await kysely
          .selectFrom('answer_links')
          .selectAll()
          .where('token_hash', '=', tokenHash)
          .where('expires_at', '>', at())
          .executeTakeFirst();
        if (!link) return null;
        const row = await standing(link.workspace)
          .where('id', '=', link.assignment_id)
          .where('assessment_id', 'in', (query) => query.selectFrom('assessments').select('id').where('deleted_at', 'is', null))
          .executeTakeFirst();
        return row ? { ...toAssignment(row, link), link: toLink(link), workspace: link.workspace } : null;
      }),

    /** Counts an opening of a link's page, or notes that it was used. */
    used: (workspace: string, link: string, opened: boolean): Promise<void> =>
      guarded(async () => {
        await kysely
          .updateTable('answer_links')
          .set((eb) => ({ last_used_at: at(), opens: eb('opens', '+', opened ? 1 : 0) }))
          .where('id', '=', link)
          .where('workspace', '=', workspace)
          .execute();
      }),

    /** Keeps the name a respondent gave. */
    name: (workspace: string, link: string, name: string): Promise<void> =>
      guarded(async () => {
        await kysely
          .updateTable('answer_links')
          .set({ stated_name: name })
          .where('id', '=', link)
          .where('workspace', '=', workspace)
          .execute();
      }),
  };
}

function toAssignment(row: Selectable<AssignmentsTable>, link: Selectable<AnswerLinksTable> | null): Assignment {
  return {
    id: row.id,
    assessment: row.assessment_id,
    assignee: row.assignee,
    targets: JSON.parse(row.targets),
    due: row.due,
    note: row.note,
    createdBy: row.created_by,
    createdAt: row.created_at,
    link: link && toLink(link),
  };
}

function toLink(row: Selectable<AnswerLinksTable>): AnswerLink {
  return {
    id: row.id,
    name: row.name,
    statedName: row.stated_name,
    shown: row.shown,
    expiresAt: row.expires_at,
    opens: row.opens,
    lastUsedAt: row.last_used_at,
  };
}
