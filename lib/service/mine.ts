import { tasksView } from '../catalog/tasks-view';
import type { Strings } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Locale } from '../schema/text';
import { isOverdue } from '../workspace/assigning';
import type { Caller } from '../workspace/caller';
import { isPending, taskStates } from '../workspace/tasks';
import { progressOf } from './assignments-view';
import { today } from './evaluate';
import { type OpenAssessment, openAssessment } from './load';
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

/** What is assigned to the caller and not finished, over all assessments, the earliest last day first. */
export async function mineOf(caller: Caller, locale: Locale, strings: Strings): Promise<Mine[]> {
  const [asked, tasks] = await Promise.all([
    (await assignments()).of(caller.workspace, caller.actor),
    (await remediationTasks()).ofOwner(caller.workspace, caller.actor),
  ]);
  const pending = tasks.filter(({ state }) => taskStates.some((each) => each === state && isPending(each)));
  const opened = new Map<string, OpenAssessment>();
  for (const id of new Set([...asked, ...pending].map(({ assessment }) => assessment))) {
    const open = await openAssessment(caller, id);
    if (open) opened.set(id, open);
  }
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
  const own = pending.flatMap((task): Mine[] => {
    const open = opened.get(task.assessment);
    if (!open) return [];
    const { pack, answers, assessment } = open;
    const result = evaluatePack(pack, answers, { today: on, mode: assessment.mode });
    const [shown] = tasksView({ pack, answers, result, tasks: [task], names: {}, today: on, locale }).tasks;
    const words = shown?.ground?.finding ?? shown?.words ?? '';
    const href = `/assessments/${task.assessment}/result/tasks`;
    const title = titleOf(open, locale, strings);
    return [{ id: task.id, kind: 'task', title, words, href, due: task.due, overdue: isOverdue(task.due, on), progress: null }];
  });
  return [...questions, ...own].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}
