import type { Strings } from '../i18n/strings';
import type { CommentPlace } from '../schema/review';
import type { Caller } from '../workspace/caller';
import { closedTo } from './answering';
import type { OpenAssessment } from './load';
import { comments } from './review';

type Input = {
  readonly caller: Caller;
  readonly client: string | null;
  readonly open: OpenAssessment;
  readonly strings: Strings;
};

/** Why the caller may change nothing here, in words, and where it says who can open it; null where they may. */
export async function readOnlyNote({ caller, client, open, strings }: Input) {
  const closed = await closedTo(caller, open.assessment, client);
  if (!closed) return null;
  const { frozen, frozenLink } = strings.review;
  return { words: frozen[closed], href: `/assessments/${open.assessment.id}/result/review`, link: frozenLink };
}

/** How many threads are open at each place of a kind. */
export async function openThreads(caller: Caller, id: string, place: CommentPlace): Promise<Readonly<Record<string, number>>> {
  const { comments: all } = await (await comments()).list(caller.workspace, id, caller.actor);
  const counts: Record<string, number> = {};
  for (const { id: each, thread, place: where, target, resolvedAt, deletedAt } of all)
    if (each === thread && where === place && !resolvedAt && !deletedAt) counts[target] = (counts[target] ?? 0) + 1;
  return counts;
}
