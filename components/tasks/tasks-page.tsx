'use client';
import { useRouter } from 'next/navigation';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownTask, TaskGround } from '@/lib/catalog/tasks-view';
import { fill } from '@/lib/i18n/format';
import { isPending, type TaskState, taskStates } from '@/lib/workspace/tasks';
import type { TaskPage } from './context';
import type { DoneSource } from './done-dialog';
import { mayMove, statesFor, TaskCard } from './task-card';

const DoneDialog = lazy(() => import('./done-dialog').then((module) => ({ default: module.DoneDialog })));
const DoneFrozen = lazy(() => import('./done-frozen').then((module) => ({ default: module.DoneFrozen })));
const TaskForm = lazy(() => import('./task-form').then((module) => ({ default: module.TaskForm })));

type Props = {
  readonly page: TaskPage;
  readonly tasks: readonly ShownTask[];
  readonly offered: readonly TaskGround[];
  readonly done: DoneSource;
};

/** Whether a task answers a finding that is not gone, so that being done should show in the answers. */
function restsOnAnswers({ standing }: ShownTask): boolean {
  return standing === 'gap' || standing === 'open';
}

type Editing = { readonly task: ShownTask | null; readonly state: TaskState };

/** The remediation tasks of an assessment: on a board by state, or in a list by last day; and findings that have none yet. */
export function TasksPage({ page, tasks, offered, done }: Props) {
  const router = useRouter();
  const [view, setView] = useState<'board' | 'list'>('board');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [finishing, setFinishing] = useState<ShownTask | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [held, setHeld] = useState<ShownTask | null>(null);
  const [over, setOver] = useState<TaskState | null>(null);
  /** What the focus was on when a card was moved, as a selector. */
  const moved = useRef<string | null>(null);
  const { strings, manages, frozen } = page;
  const words = strings.remediation;
  const address = `/api/assessments/${page.assessment}/tasks`;

  // A moved card is made anew in another column, and the focus goes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for whenever the tasks have changed
  useEffect(() => {
    if (moved.current === null) return;
    document.querySelector<HTMLElement>(moved.current)?.focus();
    moved.current = null;
  }, [tasks]);

  const settled = (message: string) => {
    setEditing(null);
    setFinishing(null);
    setSaid(message);
    router.refresh();
  };
  const make = async (grounds: readonly TaskGround[]) => {
    const fresh = grounds.map(({ rule, suggestedDue }) => ({
      rule,
      title: '',
      owner: null,
      ownerName: '',
      due: suggestedDue,
      proof: '',
    }));
    const { status } = await send('POST', address, { tasks: fresh });
    settled(status === 201 ? words.saved : words.failed);
  };
  const move = async (task: ShownTask, state: TaskState) => {
    if (state === task.state) return;
    if (state === 'dropped') return setEditing({ task, state });
    if (state === 'done' && restsOnAnswers(task)) return setFinishing(task);
    const { status } = await send('PATCH', address, { task: task.id, base: task.version, change: { state } });
    settled(
      status === 200
        ? fill(words.moved, { task: task.ground?.finding ?? task.words, state: words.states[state] })
        : status === 409
          ? words.stale
          : words.failed,
    );
  };
  const card = (task: ShownTask) => (
    <TaskCard
      key={task.id}
      page={page}
      task={task}
      onMove={(state) => {
        const { grip, move: choice } = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
        moved.current = grip ? `[data-grip="${grip}"]` : choice ? `[data-move="${choice}"]` : null;
        void move(task, state);
      }}
      onEdit={() => setEditing({ task, state: task.state })}
      onUpdate={task.state === 'done' && restsOnAnswers(task) && !frozen && mayMove(page, task) ? () => setFinishing(task) : null}
      onDrag={view === 'board' ? (held) => setHeld(held ? task : null) : null}
    />
  );
  const pending = tasks.filter(({ state }) => isPending(state)).length;
  const overdue = tasks.filter((task) => task.overdue).length;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-60 text-[15px]">
          {tasks.length > 0 ? fill(words.count, { pending, overdue }) : offered.length > 0 ? words.none : words.noneAtAll}
        </p>
        {tasks.length > 0 ? (
          <fieldset className="inline-flex rounded-[9px] border border-line-strong">
            <legend className="sr-only">{words.view}</legend>
            {(['board', 'list'] as const).map((each) => (
              <label
                key={each}
                className="inline-flex min-h-11 items-center rounded-[8px] px-4 text-[15px] has-checked:bg-blue-wash has-checked:font-semibold has-checked:text-blue-ink has-focus-visible:outline-2 has-focus-visible:outline-blue"
              >
                <input
                  type="radio"
                  name="view"
                  value={each}
                  checked={view === each}
                  onChange={() => setView(each)}
                  className="sr-only"
                />
                {words[each]}
              </label>
            ))}
          </fieldset>
        ) : null}
        {manages ? <Button onClick={() => setEditing({ task: null, state: 'open' })}>{words.addOwn}</Button> : null}
      </div>
      <p role="status" className="mt-2 text-[15px] text-ink-soft empty:hidden">
        {said}
      </p>
      {offered.length > 0 ? (
        <section className="mt-5 rounded-[14px] border border-blue bg-card px-4 py-3 sm:px-5" aria-labelledby="offered">
          <div className="flex flex-wrap items-center gap-3">
            <h2 id="offered" className="min-w-0 flex-1 basis-48 font-semibold text-[17px]">
              {fill(words.offered, { n: offered.length })}
            </h2>
            {manages ? (
              <Button look="primary" onClick={() => void make(offered)}>
                {words.makeAll}
              </Button>
            ) : null}
          </div>
          <p className="text-[15px] text-ink-soft">{words.offeredText}</p>
          <ul className="mt-2">
            {offered.map((ground) => (
              <li key={ground.rule} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-1.5">
                <Tag kind={ground.severity}>{strings.severities[ground.severity]}</Tag>
                <span className="min-w-0 flex-1 basis-32">{ground.finding}</span>
                {manages ? (
                  <Button
                    look="quiet"
                    aria-label={`${words.make}${strings.common.colon}${ground.finding}`}
                    onClick={() => void make([ground])}
                  >
                    {words.make}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {tasks.length === 0 ? null : view === 'list' ? (
        <section aria-labelledby="list" className="mt-5">
          <h2 id="list" className="sr-only">
            {words.list}
          </h2>
          <div className="grid gap-3">{tasks.map(card)}</div>
        </section>
      ) : (
        <>
          <nav aria-label={words.columns} className="mt-4 flex flex-wrap gap-2 md:hidden">
            {taskStates.map((state) => (
              <a
                key={state}
                href={`#column-${state}`}
                className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-[15px] text-ink-soft no-underline"
              >
                {words.states[state]}
                <b className="text-ink">{tasks.filter((task) => task.state === state).length}</b>
              </a>
            ))}
          </nav>
          <div className="mt-5 grid items-start gap-4 md:grid-cols-2 xl:grid-cols-4">
            {taskStates.map((state) => {
              const here = tasks.filter((task) => task.state === state);
              return (
                <section
                  key={state}
                  aria-labelledby={`column-${state}`}
                  data-column={state}
                  onDragOver={(event) => {
                    if (!held || held.state === state || !statesFor(page).includes(state)) return;
                    event.preventDefault();
                    setOver(state);
                  }}
                  onDragLeave={() => setOver(null)}
                  onDrop={(event) => {
                    event.preventDefault();
                    setOver(null);
                    setHeld(null);
                    if (held) void move(held, state);
                  }}
                  className={`rounded-[14px] bg-sunk p-3 ${held && over === state ? 'outline-2 outline-blue' : ''}`}
                >
                  <h2 id={`column-${state}`} className="scroll-mt-20 px-1 font-semibold text-[15px]">
                    {words.states[state]} <span className="font-normal text-ink-faint">{here.length}</span>
                  </h2>
                  {here.length === 0 ? <p className="mt-2 px-1 text-[14px] text-ink-faint">{words.emptyColumn}</p> : null}
                  <div className="mt-2 grid gap-3">{here.map(card)}</div>
                </section>
              );
            })}
          </div>
        </>
      )}
      <Suspense fallback={null}>
        {editing ? (
          <TaskForm page={page} {...editing} onClose={() => setEditing(null)} onSaved={() => settled(words.saved)} />
        ) : null}
        {finishing && frozen ? (
          <DoneFrozen page={page} task={finishing} frozen={frozen} onClose={() => setFinishing(null)} onSettled={settled} />
        ) : finishing ? (
          <DoneDialog page={page} task={finishing} source={done} onClose={() => setFinishing(null)} onSettled={settled} />
        ) : null}
      </Suspense>
    </>
  );
}
