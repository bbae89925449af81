import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from './client';
import { guarded } from './errors';
import { assessmentStands } from './records';
import type { TasksTable } from './schema';

/** What is kept of a remediation task; `version` counts the saves. */
export type StoredTask = {
  readonly id: string;
  readonly assessment: string;
  readonly rule: string | null;
  readonly title: string;
  readonly owner: string | null;
  readonly ownerName: string;
  readonly due: string | null;
  readonly proof: string;
  readonly state: string;
  readonly reason: string;
  readonly version: number;
  readonly updatedAt: string;
};

type Parts = Omit<StoredTask, 'id' | 'assessment' | 'version' | 'updatedAt'>;

export type TaskRepository = ReturnType<typeof taskRepository>;

/** The remediation tasks of a database. Every method acts inside the one workspace it is given and throws a `storage-*` AppError when the database fails. */
export function taskRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const at = () => now().toISOString();
  const within = (workspace: string) => kysely.selectFrom('tasks').selectAll().where('workspace', '=', workspace);
  return {
    /** Keeps new tasks of an assessment; a finding that has one already gets no second. Returns the ids of those made; none where the workspace has no such assessment. */
    add: (workspace: string, assessment: string, actor: string, tasks: readonly Parts[]): Promise<readonly string[]> =>
      guarded(async () => {
        if (tasks.length === 0 || !(await assessmentStands(kysely, workspace, assessment))) return [];
        const made = await kysely
          .insertInto('tasks')
          .values(
            tasks.map((parts) => ({
              id: randomUUID(),
              workspace,
              assessment_id: assessment,
              ...toColumns(parts),
              rule: parts.rule,
              version: 1,
              created_at: at(),
              updated_at: at(),
              updated_by: actor,
            })),
          )
          .onConflict((conflict) => conflict.columns(['assessment_id', 'rule']).doNothing())
          .returning('id')
          .execute();
        return made.map(({ id }) => id);
      }),

    /** The tasks of one assessment, oldest first. */
    ofAssessment: (workspace: string, assessment: string): Promise<readonly StoredTask[]> =>
      guarded(async () =>
        (await within(workspace).where('assessment_id', '=', assessment).orderBy('created_at').orderBy('id').execute()).map(
          toTask,
        ),
      ),

    /**
     * The tasks in these states, of one account or of everybody (null), in all assessments of these clients (null: all, and what
     * has none) that are not removed; the earliest last day first, at most `most`.
     */
    inStates: (
      workspace: string,
      states: readonly string[],
      { owner, clients }: { readonly owner: string | null; readonly clients: readonly string[] | null },
      most: number,
    ): Promise<readonly StoredTask[]> =>
      guarded(async () => {
        const some = within(workspace)
          .$if(owner !== null, (query) => query.where('owner', '=', owner))
          .where('state', 'in', states)
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('assessments')
                .select('assessments.id')
                .whereRef('assessments.id', '=', 'tasks.assessment_id')
                .where('deleted_at', 'is', null)
                .$if(clients !== null, (query) => query.where('client_id', 'in', clients?.length ? clients : [''])),
            ),
          );
        // Apart, since databases differ on which end of an index what is empty stands at.
        const dated = await some.where('due', 'is not', null).orderBy('due').orderBy('id').limit(most).execute();
        const left = most - dated.length;
        const open = left === 0 ? [] : await some.where('due', 'is', null).orderBy('id').limit(left).execute();
        return [...dated, ...open].map(toTask);
      }),

    find: (workspace: string, assessment: string, id: string): Promise<StoredTask | null> =>
      guarded(async () => {
        const row = await within(workspace).where('assessment_id', '=', assessment).where('id', '=', id).executeTakeFirst();
        return row ? toTask(row) : null;
      }),

    /** Saves a task over the version it is based on; false when it is another by now, or gone. */
    save: (workspace: string, actor: string, task: StoredTask): Promise<boolean> =>
      guarded(async () => {
        const saved = await kysely
          .updateTable('tasks')
          .set({ ...toColumns(task), version: task.version + 1, updated_at: at(), updated_by: actor })
          .where('id', '=', task.id)
          .where('workspace', '=', workspace)
          .where('assessment_id', '=', task.assessment)
          .where('version', '=', task.version)
          .returning('id')
          .execute();
        return saved.length > 0;
      }),
  };
}

const toColumns = ({ title, owner, ownerName, due, proof, state, reason }: Parts) => ({
  title,
  owner,
  owner_name: ownerName,
  due,
  proof,
  state,
  reason,
});

function toTask(row: Selectable<TasksTable>): StoredTask {
  const { id, rule, title, owner, due, proof, state, reason, version } = row;
  const named = { assessment: row.assessment_id, ownerName: row.owner_name, updatedAt: row.updated_at };
  return { id, rule, title, owner, due, proof, state, reason, version, ...named };
}
