import type { StoredTask } from '../db/tasks';
import { addDays } from '../deadlines/working-days';
import { fill, formatDate } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Locale } from '../schema/text';
import { isOverdue } from '../workspace/assigning';
import { type Caller, clientsWith } from '../workspace/caller';
import { isPending, taskStates } from '../workspace/tasks';
import { namesOf } from './assigning';
import { progressOf } from './assignments-view';
import { today } from './evaluate';
import { judgementsOf } from './judgements';
import { readAssessments } from './load';
import { assignments, remediationTasks } from './repository';
import { reviews } from './review';
import { titleOf } from './title';

/** Something to do in one of the assessments: questions or a task assigned, or an accepted risk to decide on again. */
export type Mine = {
  readonly id: string;
  readonly kind: 'questions' | 'task' | 'risk';
  /** The assessment's title, and what is to be done. */
  readonly title: string;
  readonly words: string;
  readonly href: string;
  /** Civil date. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** For questions, how many of those put now are answered. */
  readonly progress: { readonly answered: number; readonly total: number } | null;
  /** Who is in charge, in words, where tasks of everybody are shown. */
  readonly inCharge: string;
};

type Language = { readonly locale: Locale; readonly strings: Strings };
type Listed = { readonly mine: readonly Mine[]; readonly more: boolean };

/** Most of each kind shown, those with the nearest dates. */
export const MINE_SHOWN = 200;
/** How many days ahead the end of an accepted risk is told. */
const DAYS_AHEAD = 30;
const pending = taskStates.filter(isPending);

/**
 * What waits for the caller over all assessments they may read, the earliest last day first; `more` where there is more than is shown.
 * A server without accounts has one person, for whom every task is.
 */
export async function mineOf(caller: Caller, language: Language): Promise<Listed> {
  const { workspace, actor, team } = caller;
  const owner = team ? actor : null;
  const clients = clientsWith(caller, 'read');
  const [asked, tasks, risks] = await Promise.all([
    (await assignments()).of(workspace, actor),
    (await remediationTasks()).inStates(workspace, pending, { owner, clients }, MINE_SHOWN + 1),
    runningOut(caller),
  ]);
  const opened = await readAssessments(caller, [...new Set([...asked, ...tasks, ...risks].map(({ assessment }) => assessment))]);
  const on = today();
  const { locale, strings } = language;
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
    return [{ id, kind: 'questions', title, words: note, href, due, overdue: isOverdue(due, on), progress, inCharge: '' }];
  });
  const own = shownTasks(tasks, opened, { ...language, names: {} });
  const accepted = shownRisks(risks, opened, language);
  const more = [questions, tasks, risks].some(({ length }) => length > MINE_SHOWN);
  return { mine: [...questions.slice(0, MINE_SHOWN), ...own, ...accepted].sort(byDay), more };
}

/** The unfinished tasks of everybody, in all assessments the caller may read. */
export async function tasksOfAll(caller: Caller, language: Language): Promise<Listed> {
  const whose = { owner: null, clients: clientsWith(caller, 'read') };
  const [tasks, names] = await Promise.all([
    (await remediationTasks()).inStates(caller.workspace, pending, whose, MINE_SHOWN + 1),
    namesOf(caller),
  ]);
  const opened = await readAssessments(caller, [...new Set(tasks.map(({ assessment }) => assessment))]);
  return { mine: shownTasks(tasks, opened, { ...language, names }), more: tasks.length > MINE_SHOWN };
}

const byDay = (a: Mine, b: Mine) => (a.due ?? '9999').localeCompare(b.due ?? '9999');

/** The accepted risks that ran out or soon do, where the caller may decide on them. */
async function runningOut(caller: Caller) {
  const clients = clientsWith(caller, 'review');
  if (clients?.length === 0) return [];
  return (await reviews()).acceptedUntil(caller.workspace, clients, addDays(today(), DAYS_AHEAD), MINE_SHOWN + 1);
}

type Opened = Awaited<ReturnType<typeof readAssessments>>;

function shownTasks(
  tasks: readonly StoredTask[],
  opened: Opened,
  { locale, strings, names }: Language & { readonly names: Readonly<Record<string, string>> },
): Mine[] {
  const on = today();
  return tasks.slice(0, MINE_SHOWN).flatMap((task): Mine[] => {
    const open = opened.get(task.assessment);
    if (!open) return [];
    const rule = open.pack.rules.find(({ id }) => id === task.rule);
    const { id, due, owner, ownerName } = task;
    const words = rule?.title[locale] ?? (task.title.trim() === '' ? (task.rule ?? '') : task.title);
    const inCharge = owner === null ? ownerName : (names[owner] ?? ownerName);
    const href = `/assessments/${task.assessment}/result/tasks`;
    const title = titleOf(open, locale, strings);
    return [{ id, kind: 'task', title, words, href, due, overdue: isOverdue(due, on), progress: null, inCharge }];
  });
}

/** Only of findings that are still what was accepted: what changed or is gone is told where the findings are. */
function shownRisks(risks: Awaited<ReturnType<typeof runningOut>>, opened: Opened, { locale, strings }: Language): Mine[] {
  const on = today();
  const told = risks.slice(0, MINE_SHOWN);
  return [...new Set(told.map(({ assessment }) => assessment))].flatMap((assessment): Mine[] => {
    const open = opened.get(assessment);
    if (!open) return [];
    const { pack, answers } = open;
    const result = evaluatePack(pack, answers, { today: on, mode: open.assessment.mode });
    const marks = told.filter((mark) => mark.assessment === assessment);
    const title = titleOf(open, locale, strings);
    return judgementsOf({ marks }, result, on).flatMap(({ rule, standing, until, acceptedBy }): Mine[] => {
      if (standing !== 'stands' && standing !== 'expired') return [];
      const what = pack.rules.find(({ id }) => id === rule)?.title[locale] ?? rule;
      const who = fill(strings.review.acceptedLine, { who: acceptedBy, until: formatDate(until ?? '', locale) });
      const href = `/assessments/${assessment}/result/review#${rule}`;
      const facts = { title, words: `${what}\n${who}`, href, progress: null, inCharge: '' };
      return [{ id: `${assessment}-${rule}`, kind: 'risk', due: until, overdue: isOverdue(until, on), ...facts }];
    });
  });
}
