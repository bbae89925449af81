'use client';
import { type FormEvent, useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { ShownTask } from '@/lib/catalog/tasks-view';
import { fill, formatDate } from '@/lib/i18n/format';
import { type TaskState, taskStates } from '@/lib/workspace/tasks';
import type { TaskPage } from './context';

type Props = {
  readonly page: TaskPage;
  /** Null for a new task of one's own. */
  readonly task: ShownTask | null;
  /** The state the form opens with. */
  readonly state: TaskState;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** The whole of one task. Whoever is only in charge of it sees state and proof. */
export function TaskForm({ page, task, state, onClose, onSaved }: Props) {
  const { strings, people, manages, locale } = page;
  const words = strings.remediation;
  const ground = task?.ground ?? null;
  const [form, setForm] = useState({
    title: task?.title ?? '',
    owner: task?.owner ?? '',
    ownerName: task?.ownerName ?? '',
    due: task?.due ?? '',
    proof: task?.proof ?? '',
    state,
    reason: task?.reason ?? '',
  });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const suggested = ground?.suggestedDue ?? null;
  // Done is reached from the board, where the answers behind the finding are asked for.
  const states = taskStates.filter((each) => manages || each !== 'dropped');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const own = task?.rule == null;
    if (own && form.title.trim() === '') return setProblems({ title: words.problems.title });
    if (form.state === 'dropped' && form.reason.trim() === '') return setProblems({ reason: words.problems.reason });
    setBusy(true);
    const whole = {
      title: form.title,
      owner: form.owner === '' ? null : form.owner,
      ownerName: form.owner === '' ? form.ownerName : '',
      due: form.due === '' ? null : form.due,
      proof: form.proof,
    };
    const moved = { state: form.state, reason: form.reason };
    const address = `/api/assessments/${page.assessment}/tasks`;
    const { status, body } = task
      ? await send('PATCH', address, {
          task: task.id,
          base: task.version,
          change: manages ? { ...whole, ...moved } : { state: form.state, proof: form.proof },
        })
      : await send('POST', address, { tasks: [{ rule: null, ...whole }] });
    setBusy(false);
    if (status === 200 || status === 201) return onSaved();
    setFailed(status === 409 ? words.stale : status === 422 ? null : words.failed);
    const named = ((body.problems ?? []) as { path: string }[]).map(({ path }) => path.split('.').at(-1) ?? '');
    setProblems(
      Object.fromEntries(named.map((name) => [name, words.problems[name as keyof typeof words.problems] ?? words.failed])),
    );
  };

  return (
    <Modal title={task ? words.editTitle : words.newTitle} closeLabel={strings.common.close} onClose={onClose}>
      <Form onSubmit={submit} noValidate className="mt-2 grid gap-4">
        {ground ? (
          <p className="text-[15px] text-ink-soft">
            {words.of}
            {ground.finding}
          </p>
        ) : null}
        {manages ? (
          <>
            <TextArea
              id="task-title"
              label={words.title}
              value={form.title}
              placeholder={ground?.remedy}
              problem={problems.title}
              onChange={(event) => set({ title: event.target.value })}
            />
            {people.length > 0 ? (
              <SelectInput
                id="task-owner"
                label={words.owner}
                value={form.owner}
                problem={problems.owner}
                onChange={(event) => set({ owner: event.target.value })}
              >
                <option value="">{words.ownerOther}</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            ) : null}
            {form.owner === '' ? (
              <TextInput
                id="task-owner-name"
                label={words.ownerName}
                hint={ground?.usualOwner ? fill(words.usual, { owner: ground.usualOwner }) : undefined}
                value={form.ownerName}
                problem={problems.ownerName}
                onChange={(event) => set({ ownerName: event.target.value })}
              />
            ) : null}
            <TextInput
              id="task-due"
              type="date"
              label={words.due}
              hint={suggested ? fill(words.dueLaw, { date: formatDate(suggested, locale) }) : undefined}
              value={form.due}
              problem={problems.due}
              onChange={(event) => set({ due: event.target.value })}
              after={
                suggested && form.due !== suggested ? (
                  <Button className="shrink-0" onClick={() => set({ due: suggested })}>
                    {words.useDue}
                  </Button>
                ) : null
              }
            />
          </>
        ) : null}
        <TextArea
          id="task-proof"
          label={words.proof}
          hint={ground?.usualProof ? fill(words.proofUsual, { proof: ground.usualProof }) : words.proofHint}
          value={form.proof}
          problem={problems.proof}
          onChange={(event) => set({ proof: event.target.value })}
        />
        {task && task.state !== 'done' && (manages || form.state !== 'dropped') ? (
          <SelectInput
            id="task-state"
            label={words.state}
            value={form.state}
            onChange={(event) => set({ state: event.target.value as TaskState })}
          >
            {states
              .filter((each) => each !== 'done' || task.standing === null || task.standing === 'gone')
              .map((each) => (
                <option key={each} value={each}>
                  {words.states[each]}
                </option>
              ))}
          </SelectInput>
        ) : null}
        {form.state === 'dropped' ? (
          <TextArea
            id="task-reason"
            label={words.reason}
            hint={words.reasonHint}
            value={form.reason}
            problem={problems.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        ) : null}
        <p role="alert" className="text-red empty:hidden">
          {failed ?? problems['not-yours']}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? words.saving : words.save}
          </Button>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}
