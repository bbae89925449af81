import { dutyOfRule } from '../../content/packs/cn-2025/duties/remedies';
import type { StoredTask } from '../db/tasks';
import { lastDayBehind } from '../report/due';
import { rootOf } from '../report/folds';
import { dutiesFor } from '../rules/duties';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import { type Severity, severities } from '../schema/rule';
import type { Locale } from '../schema/text';
import { isOverdue } from '../workspace/assigning';
import { isPending, type TaskState, taskStates } from '../workspace/tasks';
import { reportProse } from './report-prose';

/** What is known of a finding besides its task: what to do, who usually does it, what usually proves it, by when the law wants it. */
export type TaskGround = {
  readonly rule: string;
  readonly finding: string;
  readonly severity: Severity;
  readonly remedy: string;
  readonly usualOwner: string;
  readonly usualProof: string;
  /** Civil date; null where the law sets none. */
  readonly suggestedDue: string | null;
};

/** A task with what has become of its finding: still certain, open, or gone; null for a task of one's own. */
export type ShownTask = {
  readonly id: string;
  readonly version: number;
  readonly rule: string | null;
  readonly title: string;
  /** What to do: the task's own words, else the remedy. */
  readonly words: string;
  readonly ground: TaskGround | null;
  readonly standing: 'gap' | 'open' | 'gone' | null;
  /** The questions whose answers made the finding, or could settle it while it is open. */
  readonly questions: readonly string[];
  readonly state: TaskState;
  readonly owner: string | null;
  readonly ownerName: string;
  /** Who is in charge, in words; empty for nobody. */
  readonly inCharge: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly proof: string;
  readonly reason: string;
};

type Input = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly result: AssessmentResult;
  readonly tasks: readonly StoredTask[];
  /** What members are called, by account. */
  readonly names: Readonly<Record<string, string>>;
  /** Civil date. */
  readonly today: string;
  readonly locale: Locale;
};

/** The tasks of an assessment, the most pressing first, and the certain findings that have none yet, gravest first. */
export function tasksView(input: Input): { readonly tasks: readonly ShownTask[]; readonly offered: readonly TaskGround[] } {
  const { pack, answers, result, tasks, names, today, locale } = input;
  const roots = rootOf(result.findings);
  const outcomes = new Map(result.findings.map((finding) => [finding.rule, finding]));
  const duties = dutiesFor(pack, answers, result.on);
  const words = reportProse[locale].sheets;
  const foldedInto = (id: string) => [...roots].filter(([, root]) => root === id).map(([rule]) => rule);
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));

  const groundOf = (id: string): TaskGround | null => {
    const rule = rules.get(id);
    if (!rule) return null;
    const remedies = [id, ...foldedInto(id).filter((each) => each !== id)].flatMap(
      (each) => rules.get(each)?.remedy[locale] ?? [],
    );
    return {
      rule: id,
      finding: rule.title[locale],
      severity: outcomes.get(id)?.severity ?? rule.severity,
      remedy: [...new Set(remedies)].join('\n'),
      usualOwner: rule.task ? words.owners[rule.task.owner] : '',
      usualProof: rule.task?.proof[locale] ?? '',
      suggestedDue: lastDayBehind(id, { result, duties, dutyOf: dutyOfRule })?.date ?? null,
    };
  };
  const show = (task: StoredTask): ShownTask => {
    const { id, version, rule, title, owner, ownerName, due, proof, reason } = task;
    const state = taskStates.find((each) => each === task.state) ?? 'open';
    const outcome = rule === null ? null : outcomes.get(rule)?.outcome;
    const standing = outcome === null ? null : outcome === 'gap' ? 'gap' : outcome === 'needs-review' ? 'open' : 'gone';
    const ground = rule === null ? null : groundOf(rule);
    const resting = rule !== null && (standing === 'gap' || standing === 'open') ? [rule, ...foldedInto(rule)] : [];
    const findings = resting.flatMap((each) => outcomes.get(each) ?? []);
    const questions = findings.flatMap(({ because, missing }) => [
      ...(standing === 'open' ? missing : []),
      ...because.map(({ question }) => question),
    ]);
    return {
      id,
      version,
      rule,
      title,
      words: title.trim() === '' ? (ground?.remedy ?? rule ?? '') : title,
      ground,
      standing,
      questions: [...new Set(questions)].filter((question) => pack.questions[question] !== undefined),
      state,
      owner,
      ownerName,
      inCharge: owner === null ? ownerName : (names[owner] ?? ownerName),
      due,
      overdue: isPending(state) && isOverdue(due, today),
      proof,
      reason,
    };
  };
  const taken = new Set(tasks.map(({ rule }) => rule));
  const gaps = result.findings.filter(
    ({ rule, outcome, severity }) => outcome === 'gap' && severity !== 'info' && roots.get(rule) === rule && !taken.has(rule),
  );
  return {
    tasks: tasks.map(show).sort(pressing),
    offered: gaps
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
      .flatMap(({ rule }) => groundOf(rule) ?? []),
  };
}

/** By last day, those without one after; among these the gravest finding first. */
function pressing(a: ShownTask, b: ShownTask): number {
  const late = '9999-12-31';
  const byDay = (a.due ?? late).localeCompare(b.due ?? late);
  const grave = ({ ground }: ShownTask) => (ground ? severities.indexOf(ground.severity) : severities.length);
  return byDay || grave(a) - grave(b);
}
