import { CalendarClock, GripVertical, UserRound } from 'lucide-react';
import { EvidenceField } from '@/components/evidence/evidence-field';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownTask } from '@/lib/catalog/tasks-view';
import { fill, formatDate } from '@/lib/i18n/format';
import { type TaskState, taskStates } from '@/lib/workspace/tasks';
import type { TaskPage } from './context';

type Props = {
  readonly page: TaskPage;
  readonly task: ShownTask;
  readonly onMove: (state: TaskState) => void;
  readonly onEdit: () => void;
  /** Opens the answers of a task done earlier; null where there is nothing to bring up to date. */
  readonly onUpdate: (() => void) | null;
  /** Told when it is taken hold of and let go; null where there are no columns to move between. */
  readonly onDrag: ((held: boolean) => void) | null;
};

/** The states somebody may move a task to, in the order of the columns. */
export function statesFor({ manages }: Pick<TaskPage, 'manages'>): readonly TaskState[] {
  return taskStates.filter((each) => manages || each !== 'dropped');
}

/** Whether the reader may move the task at all. */
export function mayMove({ manages, me }: Pick<TaskPage, 'manages' | 'me'>, { owner, state }: ShownTask): boolean {
  return manages || (owner === me && state !== 'dropped');
}

/** One task on the board or in the list: what, who, by when, what became of its finding, and how it moves on. */
export function TaskCard({ page, task, onMove, onEdit, onUpdate, onDrag }: Props) {
  const { strings, locale, assessment } = page;
  const words = strings.remediation;
  const { ground, standing, state } = task;
  const open = mayMove(page, task);
  const name = ground?.finding ?? task.words;
  const mark = standing === null ? null : standingMark(task, words);
  return (
    <article
      data-task={task.rule ?? 'own'}
      data-state={state}
      className="min-w-0 rounded-[12px] border border-line bg-card px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-1.5">
        {ground ? <Tag kind={ground.severity}>{strings.severities[ground.severity]}</Tag> : <Tag>{words.ownTask}</Tag>}
        {task.overdue ? <Tag kind="high">{words.overdue}</Tag> : null}
        {mark ? <Tag tone={mark.tone}>{mark.text}</Tag> : null}
        {open && onDrag ? (
          <Grip task={task} label={fill(words.grip, { task: name })} states={statesFor(page)} onMove={onMove} onDrag={onDrag} />
        ) : null}
      </div>
      <h3 className="mt-1.5 font-semibold text-[16px] leading-snug">{name}</h3>
      {ground ? <p className="mt-1 whitespace-pre-line text-[15px] text-ink-soft">{task.words}</p> : null}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-[14px] text-ink-soft">
        <span className="inline-flex items-center gap-1">
          <UserRound aria-hidden="true" size={14} />
          {task.inCharge || (ground?.usualOwner ? fill(words.usual, { owner: ground.usualOwner }) : words.nobody)}
        </span>
        <span className={`inline-flex items-center gap-1 ${task.overdue ? 'text-red' : ''}`}>
          <CalendarClock aria-hidden="true" size={14} />
          {task.due ? fill(words.dueOn, { date: formatDate(task.due, locale) }) : words.noDue}
        </span>
      </p>
      {task.proof.trim() === '' ? null : (
        <p className="mt-1 whitespace-pre-line break-words text-[14px] text-ink-soft">
          {words.proof}
          {strings.common.colon}
          {task.proof}
        </p>
      )}
      <EvidenceField kind="task" target={task.id} to={name} />
      {state === 'dropped' ? (
        <p className="mt-1 whitespace-pre-line text-[14px] text-ink-soft">
          {words.reason}
          {strings.common.colon}
          {task.reason}
        </p>
      ) : null}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {open ? (
          <>
            <select
              aria-label={fill(words.moveTo, { task: name })}
              value={state}
              data-move={task.id}
              onChange={(event) => onMove(event.target.value as TaskState)}
              className="min-h-9 pointer-coarse:min-h-11 rounded-[9px] border border-line-strong bg-card px-2 text-[14px]"
            >
              {statesFor(page).map((each) => (
                <option key={each} value={each}>
                  {words.states[each]}
                </option>
              ))}
            </select>
            <Button
              look="quiet"
              className="min-h-9 py-1"
              aria-label={`${words.edit}${strings.common.colon}${name}`}
              onClick={onEdit}
            >
              {words.edit}
            </Button>
          </>
        ) : (
          <Tag>{words.states[state]}</Tag>
        )}
        {onUpdate ? (
          <Button
            look="quiet"
            className="min-h-9 py-1"
            aria-label={`${words.updateAnswers}${strings.common.colon}${name}`}
            onClick={onUpdate}
          >
            {words.updateAnswers}
          </Button>
        ) : null}
        {standing === 'gap' && task.rule ? (
          <a
            href={`/assessments/${assessment}/result#${task.rule}`}
            className="inline-flex min-h-9 items-center text-[14px] text-blue-ink underline decoration-line-strong underline-offset-4"
          >
            {words.seeFinding}
          </a>
        ) : null}
      </div>
    </article>
  );
}

type GripProps = {
  readonly task: ShownTask;
  readonly label: string;
  readonly states: readonly TaskState[];
  readonly onMove: (state: TaskState) => void;
  readonly onDrag: (held: boolean) => void;
};

/** Where a card is taken hold of: by mouse, or by the arrow keys. Fingers, which browsers give no dragging, have the choice below it. */
function Grip({ task, label, states, onMove, onDrag }: GripProps) {
  const at = states.indexOf(task.state);
  const neighbours: Readonly<Record<string, TaskState | undefined>> = { ArrowLeft: states[at - 1], ArrowRight: states[at + 1] };
  return (
    <button
      type="button"
      draggable
      data-grip={task.id}
      aria-label={label}
      aria-keyshortcuts="ArrowLeft ArrowRight"
      title={label}
      onKeyDown={(event) => {
        const next = neighbours[event.key];
        if (next === undefined) return;
        event.preventDefault();
        onMove(next);
      }}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', task.id);
        const card = event.currentTarget.closest('article');
        if (card) event.dataTransfer.setDragImage(card, card.clientWidth - 20, 20);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      className="ml-auto inline-flex size-8 cursor-grab items-center justify-center rounded-[7px] text-ink-faint hover:bg-sunk active:cursor-grabbing pointer-coarse:hidden"
    >
      <GripVertical aria-hidden="true" size={18} />
    </button>
  );
}

function standingMark({ standing, state }: ShownTask, words: TaskPage['strings']['remediation']) {
  if (standing === 'gone') return { tone: 'jade' as const, text: words.gone };
  if (standing === 'open') return { tone: 'slate' as const, text: words.openFinding };
  if (state === 'done') return { tone: 'amber' as const, text: words.standingDone };
  return null;
}
