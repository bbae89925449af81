'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { send } from '@/components/account/send';
import { Button, buttonClass } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { TextInput } from '@/components/ui/text-input';
import type { OfferedQuestion } from '@/lib/catalog/workshop-questions';
import { fill } from '@/lib/i18n/format';
import type { Plan } from '@/lib/workshop/plan';
import { PlanBlock } from './plan-block';
import { PlanDepartments } from './plan-departments';
import { addQuestions, changeBlock, freshBlockId, minutesFor, moveBlock, plannedIds, totalMinutes } from './plan-edit';
import { QuestionPicker } from './question-picker';
import { sendCommand } from './send-command';
import type { WorkshopStrings } from './words';

const BLOCKS_MOST = 40;

type Props = {
  /** The routes of the workshop. */
  readonly address: string;
  readonly plan: Plan;
  readonly version: number;
  readonly demo: boolean;
  readonly offered: readonly OfferedQuestion[];
  readonly strings: WorkshopStrings;
};
type Theirs = { readonly plan: Plan; readonly version: number; readonly status: string };

/** Preparing a workshop: what is put in which order, how long, who is asked; saved by hand, and nobody's save is overwritten unseen. */
export function Prepare({ address, plan: stored, version: first, demo, offered, strings }: Props) {
  const router = useRouter();
  const { common, workshop: words } = strings;
  const [saved, setSaved] = useState({ plan: stored, version: first });
  const [plan, setPlan] = useState(stored);
  const [undo, setUndo] = useState<{ readonly plan: Plan; readonly what: string } | null>(null);
  const [target, setTarget] = useState(stored.blocks[0]?.id ?? '');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const dirty = plan !== saved.plan;
  const titles = new Map(offered.map(({ id, title }) => [id, title]));
  const questions = plannedIds(plan);

  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const change = (next: Plan, taken?: string) => {
    setUndo(taken === undefined ? undo : { plan, what: taken });
    setSaid(null);
    setPlan(next);
  };
  /** Saves what stands here over version `base`; whether it was saved. */
  const save = async (base = saved.version): Promise<boolean> => {
    const wrong = problemsOf(plan, words.problems);
    setProblems(wrong);
    if (wrong.length > 0) return false;
    setBusy(true);
    const sent = plan;
    const { status, body } = await send('PATCH', address, { plan: sent, base });
    setBusy(false);
    if (status === 200) {
      setSaved({ plan: sent, version: Number(body.version) });
      setUndo(null);
      setTheirs(null);
      setSaid(words.saved);
      return true;
    }
    if (status === 409) setTheirs(body as Theirs);
    else setProblems([status === 400 || status === 422 ? words.problems.refused : words.failed]);
    return false;
  };
  const open = async () => {
    if (questions.length === 0) return setProblems([words.problems.noQuestions]);
    if (dirty && !(await save())) return;
    setBusy(true);
    const outcome = await sendCommand(address, 0, { do: 'open' });
    setBusy(false);
    // Somebody else may have opened it already: the page then shows the desk.
    if (outcome.done || outcome.refusal === 'moved-on') return router.refresh();
    setProblems([words.failed]);
  };
  const take = (their: Theirs) => {
    if (their.status !== 'prepared') return router.refresh();
    setSaved({ plan: their.plan, version: their.version });
    setUndo({ plan, what: words.undoMine });
    setPlan(their.plan);
    setTheirs(null);
  };
  const addBlock = () => {
    const id = freshBlockId(plan);
    change({ ...plan, blocks: [...plan.blocks, { id, title: '', minutes: minutesFor(3), questions: [] }] });
    setTarget(id);
  };
  const into = plan.blocks.some(({ id }) => id === target) ? target : (plan.blocks[0]?.id ?? '');

  return (
    <>
      <div className="no-print sticky top-14 z-20 -mx-4 mt-4 border-line border-b bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" disabled={busy} onClick={() => void open()}>
            {demo ? words.openDemo : words.openRoom}
          </Button>
          <Button disabled={busy || !dirty} onClick={() => void save()}>
            {busy ? words.working : words.save}
          </Button>
          <p role="status" className="text-[15px] text-ink-soft">
            {dirty ? words.unsaved : (said ?? fill(words.planSum, { n: questions.length, minutes: totalMinutes(plan) }))}
          </p>
          {undo ? (
            <Button
              look="quiet"
              onClick={() => {
                setPlan(undo.plan);
                setUndo(null);
              }}
            >
              {common.undo}
              {common.colon}
              {undo.what}
            </Button>
          ) : null}
        </div>
        <ul role="alert" className="mt-2 text-red empty:hidden">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
      {demo ? <p className="mt-4 rounded-[10px] bg-amber-wash px-4 py-3 text-amber">{words.demoText}</p> : null}
      <div className="mt-6 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_400px]">
        <div className="grid gap-5">
          <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_200px]">
            <TextInput
              id="plan-title"
              label={words.title}
              value={plan.title}
              maxLength={120}
              onChange={(event) => change({ ...plan, title: event.target.value })}
            />
            <TextInput
              id="plan-on"
              type="date"
              label={words.on}
              value={plan.on ?? ''}
              onChange={(event) => change({ ...plan, on: event.target.value === '' ? null : event.target.value })}
            />
          </div>
          <PlanDepartments plan={plan} words={words} colon={common.colon} onChange={change} />
          <section aria-labelledby="agenda">
            <div className="flex flex-wrap items-center gap-3">
              <h2 id="agenda" className="min-w-0 flex-1 font-semibold font-serif text-[22px]">
                {words.agenda}
              </h2>
              <span className="text-[15px] text-ink-soft">
                {fill(words.planSum, { n: questions.length, minutes: totalMinutes(plan) })}
              </span>
            </div>
            <p className="text-[15px] text-ink-soft">{words.agendaText}</p>
            <div className="mt-3 grid gap-4">
              {plan.blocks.map((block, at) => (
                <PlanBlock
                  key={block.id}
                  plan={plan}
                  block={block}
                  number={at + 1}
                  titles={titles}
                  strings={strings}
                  onChange={change}
                  onBlock={(next) => change(changeBlock(plan, block.id, () => next))}
                  onMove={(by) => change(moveBlock(plan, block.id, by))}
                />
              ))}
            </div>
            {plan.blocks.length < BLOCKS_MOST ? (
              <Button className="mt-4" onClick={addBlock}>
                {words.addBlock}
              </Button>
            ) : null}
          </section>
          <section aria-labelledby="papers" className="flex flex-wrap items-center gap-3">
            <h2 id="papers" className="basis-full font-semibold font-serif text-[22px]">
              {words.papers}
            </h2>
            <p className="basis-full text-[15px] text-ink-soft">{dirty ? words.papersUnsaved : words.papersText}</p>
            {(['agenda', 'preparation'] as const).flatMap((paper) =>
              (['docx', 'pdf'] as const).map((kind) => (
                <a key={`${paper}.${kind}`} href={`${address}/${paper}.${kind}`} download className={buttonClass('plain')}>
                  {words.paperNames[paper]} ({kind === 'docx' ? 'Word' : 'PDF'})
                </a>
              )),
            )}
          </section>
        </div>
        <QuestionPicker
          offered={offered}
          planned={questions}
          blocks={plan.blocks}
          target={into}
          onTarget={setTarget}
          strings={strings}
          onAdd={(ids) => {
            if (into !== '') return change(addQuestions(plan, into, ids));
            const id = freshBlockId(plan);
            const grown = { ...plan, blocks: [{ id, title: '', minutes: minutesFor(ids.length), questions: [] }] };
            change(addQuestions(grown, id, ids));
          }}
        />
      </div>
      {theirs ? (
        <Modal title={words.conflictTitle} closeLabel={common.close} onClose={() => setTheirs(null)}>
          <p className="mt-2">{theirs.status === 'prepared' ? words.conflictText : words.conflictOpened}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button look="primary" onClick={() => take(theirs)}>
              {theirs.status === 'prepared' ? words.takeTheirs : words.toDesk}
            </Button>
            {theirs.status === 'prepared' ? <Button onClick={() => void save(theirs.version)}>{words.keepMine}</Button> : null}
          </div>
        </Modal>
      ) : null}
    </>
  );
}

/** What keeps a plan from being saved, in words. */
function problemsOf(plan: Plan, words: WorkshopStrings['workshop']['problems']): string[] {
  const minutes = plan.blocks.every((block) => Number.isInteger(block.minutes) && block.minutes >= 1 && block.minutes <= 480);
  return [...(plan.title.trim() === '' ? [words.title] : []), ...(minutes ? [] : [words.minutes])];
}
