'use client';
import { useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { TextArea } from '@/components/ui/text-area';
import type { ShownTask } from '@/lib/catalog/tasks-view';
import { fill } from '@/lib/i18n/format';
import type { FrozenState } from '@/lib/schema/review';
import type { TaskPage } from './context';

type Props = {
  readonly page: TaskPage;
  readonly task: ShownTask;
  readonly frozen: FrozenState;
  readonly onClose: () => void;
  readonly onSettled: (said: string) => void;
};

/** Finishes a task while the answers behind it are closed: says so, says when they can follow, and asks for the proof. */
export function DoneFrozen({ page, task, frozen, onClose, onSettled }: Props) {
  const { strings, assessment } = page;
  const words = strings.remediation;
  const [proof, setProof] = useState(task.proof);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async () => {
    setBusy(true);
    const change = { state: 'done', proof };
    const { status } = await send('PATCH', `/api/assessments/${assessment}/tasks`, { task: task.id, base: task.version, change });
    setBusy(false);
    if (status === 200) return onSettled(words.saved);
    setFailed(status === 409 ? words.staleKept : status === 422 ? words.problems.proof : words.failed);
  };
  return (
    <Modal title={words.doneFrozenTitle} closeLabel={strings.common.close} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        className="mt-2 grid gap-4"
      >
        <p className="rounded-[9px] bg-sunk px-3 py-2 text-[15px]">
          {words.doneFrozen[frozen]}
          <a
            href={`/assessments/${assessment}/result/review`}
            className="flex w-fit min-h-6 items-center text-blue-ink underline underline-offset-4"
          >
            {words.toReview}
          </a>
        </p>
        <TextArea
          id="done-proof"
          label={words.proof}
          hint={task.ground?.usualProof ? fill(words.proofUsual, { proof: task.ground.usualProof }) : words.proofHint}
          value={proof}
          onChange={(event) => setProof(event.target.value)}
        />
        <p role="alert" className="text-red empty:hidden">
          {failed}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? words.saving : words.doneFrozenSave}
          </Button>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}
