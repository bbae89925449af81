/** Where a remediation task stands. `dropped` will not be done, for a reason. */
export const taskStates = ['open', 'doing', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** What can be said of a task. `rule` is the finding it answers, null for a task of one's own, which has a title instead. */
export type TaskParts = {
  readonly rule: string | null;
  readonly title: string;
  /** The account in charge; null where it is named in words, or nobody. */
  readonly owner: string | null;
  readonly ownerName: string;
  /** Civil date. */
  readonly due: string | null;
  readonly proof: string;
  readonly state: TaskState;
  readonly reason: string;
};

export type TaskChange = Partial<Omit<TaskParts, 'rule'>>;

/** Whose hand changes a task: who manages the assessment, or whoever is in charge of this task alone. */
export type TaskHand = 'manager' | 'owner';

const ofOwner: readonly (keyof TaskChange)[] = ['state', 'proof'];

/**
 * A task after a change, or why it may not be: whoever is only in charge of it moves it and says what proves it, and decides
 * nothing else; nothing is dropped without a reason; a task of one's own needs a title. A reason goes when the task is taken
 * up again.
 */
export function changedTask(
  task: TaskParts,
  change: TaskChange,
  hand: TaskHand,
): { readonly task: TaskParts } | { readonly refused: 'not-yours' | 'reason' | 'title' } {
  const asked = (Object.keys(change) as (keyof TaskChange)[]).filter((key) => change[key] !== task[key]);
  const decides = asked.some((key) => !ofOwner.includes(key) || [task.state, change.state].includes('dropped'));
  if (hand === 'owner' && decides) return { refused: 'not-yours' };
  const next = { ...task, ...change };
  if (next.rule === null && next.title.trim() === '') return { refused: 'title' };
  if (next.state !== 'dropped') return { task: { ...next, reason: '' } };
  return next.reason.trim() === '' ? { refused: 'reason' } : { task: next };
}

/** Whether there is still something to do. */
export function isPending(state: TaskState): boolean {
  return state === 'open' || state === 'doing';
}
