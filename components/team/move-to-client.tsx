'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { SelectInput } from '@/components/ui/select-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

/** Where the caller may move assessments: clients, and whether to none. */
export type MoveChoice = {
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  readonly none: boolean;
};

type Props = {
  readonly row: { readonly title: string; readonly client: string | null };
  readonly moves: MoveChoice;
  readonly words: Strings['team'];
  readonly onMove: (client: string | null) => Promise<boolean>;
};

/** Moves an assessment to another client, saying who will see it then; nothing where there is nowhere to move it. */
export function MoveToClient({ row, moves, words, onMove }: Props) {
  const [open, setOpen] = useState(false);
  const options = [
    ...(moves.none && row.client !== null ? [{ value: '', words: words.noClient }] : []),
    ...moves.clients.filter(({ id }) => id !== row.client).map(({ id, name }) => ({ value: id, words: name })),
  ];
  const [chosen, setChosen] = useState(options[0]?.value ?? '');
  if (options.length === 0) return null;
  const client = options.some(({ value }) => value === chosen) ? chosen : (options[0]?.value ?? '');
  const move = async () => {
    if (await onMove(client || null)) setOpen(false);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words.move} <span className="sr-only">{row.title}</span>
      </Button>
      {open ? (
        <Modal title={fill(words.moveTitle, { title: row.title })} closeLabel={words.close} onClose={() => setOpen(false)}>
          <SelectInput
            id="move-client"
            label={words.clients}
            hint={words.moveText}
            options={options}
            value={client}
            onChange={(event) => setChosen(event.target.value)}
          />
          <div className="mt-5 flex flex-wrap gap-2">
            <Button look="primary" onClick={() => void move()}>
              {words.save}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </div>
        </Modal>
      ) : null}
    </>
  );
}
