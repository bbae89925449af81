import type { Strings } from '../i18n/strings';
import type { Locale } from '../schema/text';
import { isOverdue } from '../workspace/assigning';
import type { Caller } from '../workspace/caller';
import { isPending, taskStates } from '../workspace/tasks';
import { progressOf } from './assignments-view';
import { today } from './evaluate';
import { readAssessments } from './load';
import { assignments, remediationTasks } from './repository';
import { titleOf } from './title';

/** Something assigned to the caller, in one of the assessments. */
export type Mine = {
  readonly id: string;
  readonly kind: 'questions' | 'task';
  /** The assessment's title, and what is to be done. */
  readonly title: string;
  readonly words: string;
  readonly href: string;
  /** Civil date. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** For questions, how many of those put now are answered. */
  readonly progress: { readonly answered: number; readonly total: number } | null;
};

/** Most assignments and most tasks shown, those with the nearest dates. */
export const MINE_SHOWN = 200;
const pending = taskStates.filter(isPending);

/** What is assigned to the caller and not finished, over all assessments they may read, the earliest last day first; `more` where there is more than is shown. */
export async function mineOf(
  caller: Caller,
  locale: Locale,
  strings: Strings,
): Promise<{ readonly mine: readonly Mine[]; readonly more: boolean }> {
  const { workspace, actor } = caller;
  const [asked, tasks] = await Promise.all([
    (await assignments()).of(workspace, actor),
    (await remediationTasks()).ofOwner(workspace, actor, pending, MINE_SHOWN + 1),
  ]);
  const opened = await readAssessments(caller, [...new Set([...asked, ...tasks].map(({ assessment }) => assessment))]);
  const on = today();
  const questions = asked.flatMap(({ id, assessment, targets, due, note }): Mine[] => {
    const open = opened.get(assessment);
    const progress = open && progressOf(targets, open);
    if (!open || !progress || progress.answered === progress.total) return [];
    const step = open.pack.steps.find(
      (each) =>
        targets.includes('all') ||
        targets.includes(`step:${each.id}`) ||
        each.questions.some((question) => targets.includes(`question:${question.id}`)),
    );
    const href = `/assessments/${assessment}/${step?.id ?? open.pack.steps[0]?.id ?? ''}`;
    const title = titleOf(open, locale, strings);
    return [{ id, kind: 'questions', title, words: note, href, due, overdue: isOverdue(due, on), progress }];
  });
  const own = tasks.slice(0, MINE_SHOWN).flatMap((task): Mine[] => {
    const open = opened.get(task.assessment);
    if (!open) return [];
    const rule = open.pack.rules.find(({ id }) => id === task.rule);
    const href = `/assessments/${task.assessment}/result/tasks`;
    const title = titleOf(open, locale, strings);
    const words = rule?.title[locale] ?? (task.title.trim() === '' ? (task.rule ?? '') : task.title);
    return [{ id: task.id, kind: 'task', title, words, href, due: task.due, overdue: isOverdue(task.due, on), progress: null }];
  });
  const more = questions.length > MINE_SHOWN || tasks.length > MINE_SHOWN;
  return {
    mine: [...questions.slice(0, MINE_SHOWN), ...own].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')),
    more,
  };
}
