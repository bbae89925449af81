import type { FieldName } from '../schema/field';

/** What can be assigned: one question, a step with all its questions, or everything. */
export type Target = 'all' | `step:${string}` | `question:${string}`;

/** The steps of a questionnaire as far as assigning needs them. */
export type Steps = readonly { readonly id: string; readonly questions: readonly { readonly id: string }[] }[];

/** Days a personal link works unless said otherwise, and at most. */
export const LINK_DAYS = 14;
export const LINK_DAYS_MOST = 90;

/** Whether a text names something of this questionnaire that can be assigned. */
export function isTarget(text: string, steps: Steps): text is Target {
  if (text === 'all') return true;
  return steps.some(({ id, questions }) => text === `step:${id}` || questions.some((each) => text === `question:${each.id}`));
}

/** The questions some targets mean, each once, in the order of the questionnaire. */
export function questionsMeant(targets: readonly string[], steps: Steps): string[] {
  const named = new Set(targets);
  return steps.flatMap(({ id, questions }) =>
    questions
      .filter((each) => named.has('all') || named.has(`step:${id}`) || named.has(`question:${each.id}`))
      .map((each) => each.id),
  );
}

/** The fields whoever was assigned some targets may change: answer and note of each question meant, and nothing else. */
export function fieldsMeant(targets: readonly string[], steps: Steps): ReadonlySet<FieldName> {
  return new Set(questionsMeant(targets, steps).flatMap((id): FieldName[] => [`q:${id}`, `n:${id}`]));
}

/** Whether a last day has passed; civil dates. Without one, nothing is overdue. */
export function isOverdue(due: string | null, today: string): boolean {
  return due !== null && due < today;
}

/** How the history names whoever answers by a personal link. */
export function linkActor(link: string): string {
  return `link:${link}`;
}

/** The id of the personal link an actor answered by; null for an account. */
export function linkOfActor(actor: string): string | null {
  return actor.startsWith('link:') ? actor.slice('link:'.length) : null;
}

/** Who was asked to answer what, in the eyes of whoever looks at the questionnaire. */
export type QuestionsAssigned = {
  /** The questions assigned to whoever looks, with the earliest last day (civil date) and whether it has passed. */
  readonly mine: readonly string[];
  readonly due: string | null;
  readonly overdue: boolean;
  /** Whether questions that are not `mine` can only be read. */
  readonly locked: boolean;
  /** Who else was asked, by question. */
  readonly others: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
};

/** What some standing assignments mean to one who looks at the questionnaire; `called` names everybody else. */
export function questionsAssignedTo(
  actor: string,
  assigned: readonly {
    readonly assignee: string;
    readonly targets: readonly string[];
    readonly due: string | null;
    readonly note: string;
  }[],
  {
    steps,
    today,
    locked,
    called,
  }: { readonly steps: Steps; readonly today: string; readonly locked: boolean; readonly called: (assignee: string) => string },
): QuestionsAssigned {
  const own = assigned.filter(({ assignee }) => assignee === actor);
  const [due = null] = own.flatMap((each) => each.due ?? []).sort();
  const names = new Map<string, Set<string>>();
  for (const { assignee, targets } of assigned) {
    if (assignee === actor) continue;
    for (const id of questionsMeant(targets, steps)) names.set(id, (names.get(id) ?? new Set()).add(called(assignee)));
  }
  return {
    mine: questionsMeant(
      own.flatMap(({ targets }) => targets),
      steps,
    ),
    due,
    overdue: isOverdue(due, today),
    locked,
    others: Object.fromEntries([...names].map(([id, set]) => [id, [...set].join(' / ')])),
    notes: own.map(({ note }) => note.trim()).filter((note) => note !== ''),
  };
}
