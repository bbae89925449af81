import { formatDate } from '../i18n/format';
import type { NumberedFinding, ReportContext } from './context';
import { dueOf } from './due';
import type { ReportTask } from './enclosures';
import { filesOfTask } from './evidence';

/** The task somebody keeps for a finding. */
export function taskFor(rule: string, { tasks = [] }: ReportContext): ReportTask | undefined {
  return tasks.find((task) => task.rule === rule);
}

/** What is to be done for a finding: the task's own words, else the remedies; then its proof, and why it is not done. */
export function wordsOf(entry: NumberedFinding, context: ReportContext): string {
  const { rule } = entry;
  const task = taskFor(rule.id, context);
  const remedies = [rule, ...context.folded(rule.id).map((folded) => folded.rule)].map(({ remedy }) => context.text(remedy));
  return [...(task && task.title.trim() !== '' ? [task.title] : remedies), ...addedBy(task, context)].join('\n');
}

/** What a task adds in words: its proof, the files attached to it, and why it is not done. */
export function addedBy(task: ReportTask | undefined, context: ReportContext): string[] {
  if (!task) return [];
  const { prose, say } = context;
  const words = prose.record.tasks;
  const attached = filesOfTask(task.id, context).join(prose.words.listSeparator);
  const files = attached === '' ? [] : [say(words.files, { files: attached })];
  const reason = task.state === 'dropped' ? [say(words.reason, { reason: task.reason })] : [];
  return [...(task.proof.trim() === '' ? [] : [say(words.proof, { proof: task.proof })]), ...files, ...reason];
}

/** Who is in charge of a finding: whom its task names, else who usually is; empty where nobody is known. */
export function ownerOf({ rule }: NumberedFinding, context: ReportContext): string {
  const named = taskFor(rule.id, context)?.owner ?? '';
  if (named.trim() !== '') return named;
  return rule.task ? context.prose.sheets.owners[rule.task.owner] : '';
}

/** By when a finding is to be put right: the day its task sets, else what law or plan say. */
export function dayOf(entry: NumberedFinding, context: ReportContext): string {
  const due = taskFor(entry.rule.id, context)?.due;
  return due ? formatDate(due, context.locale) : dueOf(entry, context);
}

/** Tasks of one's own, and those done whose finding is gone: what the plan lists after the findings. */
export function furtherTasks({ tasks = [], gaps }: ReportContext): readonly ReportTask[] {
  const listed = new Set(gaps.map(({ rule }) => rule.id));
  return tasks.filter(({ rule, state }) => rule === null || (state === 'done' && !listed.has(rule)));
}
