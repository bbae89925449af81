'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import type { Act, DeskContext } from './context';
import { progressOf } from './room-steps';

type Props = { readonly context: DeskContext; readonly desk: DeskView; readonly act: Act; readonly onClose: () => void };

/** Before the room is closed for good: what was not reached, and whether votes and names are kept. */
export function CloseDialog({ context, desk, act, onClose }: Props) {
  const { common, workshop: words } = context.strings;
  const [keepVotes, setKeepVotes] = useState(false);
  const [keepNames, setKeepNames] = useState(false);
  const [busy, setBusy] = useState(false);
  const { recorded, parked, of } = progressOf(desk);
  const left = of - recorded - parked;
  const choice = (checked: boolean, set: (on: boolean) => void, label: string, hint: string) => (
    <label className="flex gap-3 rounded-[10px] border border-line-strong px-4 py-3 has-checked:border-blue has-checked:bg-blue-wash">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => set(event.target.checked)}
        className="mt-1 size-[18px] shrink-0 accent-blue"
      />
      <span>
        <span className="font-semibold">{label}</span>
        <span className="block text-[14px] text-ink-soft">{hint}</span>
      </span>
    </label>
  );
  return (
    <Modal title={words.closeTitle} closeLabel={common.close} onClose={onClose}>
      <Form
        className="mt-2 grid gap-3"
        onSubmit={async (event) => {
          event.preventDefault();
          setBusy(true);
          await act({ do: 'close', keepVotes, keepNames });
          onClose();
        }}
      >
        <p>{words.closeText}</p>
        {left > 0 ? (
          <p className="rounded-[10px] bg-amber-wash px-4 py-2 text-amber">{fill(words.closeLeft, { n: left })}</p>
        ) : null}
        {choice(keepVotes, setKeepVotes, words.keepVotes, words.keepVotesText)}
        {choice(keepNames, setKeepNames, words.keepNames, words.keepNamesText)}
        <div className="mt-2 flex flex-wrap gap-3">
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? words.working : words.closeNow}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}
