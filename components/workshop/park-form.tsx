'use client';
import { useState } from 'react';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { ParkedOwner } from '@/lib/workshop/event';
import type { DeskContext } from './context';
import { SettleForm } from './settle-form';

type Parked = { readonly owner: ParkedOwner; readonly due: string | null; readonly note: string };
type Props = {
  readonly context: DeskContext;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly departments: readonly string[];
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onPark: (made: Parked) => void;
};

/** Who answers the question after the workshop, and by when: a colleague, or somebody who gets a personal link. */
export function ParkForm({ context, people, departments, busy, onCancel, onPark }: Props) {
  const { workshop: words, common } = context.strings;
  const [member, setMember] = useState('');
  const [name, setName] = useState('');
  const [due, setDue] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const known = people.find(({ id }) => id === member);
  return (
    <SettleForm
      label={words.parkTitle}
      tone="amber"
      submit={words.parkNow}
      cancel={common.cancel}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        const owner = known ? { name: known.name, member: known.id } : { name: name.trim(), member: null };
        setMissing(owner.name === '');
        if (owner.name !== '') onPark({ owner, due: due === '' ? null : due, note: note.trim() });
      }}
    >
      <p className="text-[15px] text-ink-soft">{words.parkText}</p>
      {people.length > 0 ? (
        <SelectInput id="park-member" label={words.parkOwner} value={member} onChange={(event) => setMember(event.target.value)}>
          <option value="">{words.parkOther}</option>
          {people.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectInput>
      ) : null}
      {known ? null : (
        <>
          <TextInput
            id="park-name"
            label={words.parkName}
            hint={words.parkNameHint}
            value={name}
            maxLength={80}
            list="park-departments"
            autoComplete="off"
            problem={missing ? words.parkNameMissing : null}
            onChange={(event) => setName(event.target.value)}
          />
          <datalist id="park-departments">
            {departments.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
      <TextInput id="park-due" type="date" label={words.parkDue} value={due} onChange={(event) => setDue(event.target.value)} />
      <TextArea
        id="park-note"
        label={words.parkNote}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </SettleForm>
  );
}
