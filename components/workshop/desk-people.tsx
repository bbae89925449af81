'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import type { Act, DeskContext } from './context';

type Props = { readonly context: DeskContext; readonly desk: DeskView; readonly busy: boolean; readonly act: Act };
type Person = DeskView['participants'][number];

/** Who is in the room, by department, and whether they have voted; anybody can be shown out. */
export function DeskPeople({ context, desk, busy, act }: Props) {
  const { common, workshop: words } = context.strings;
  const [leaving, setLeaving] = useState<Person | null>(null);
  const departments = [...new Set(desk.participants.map(({ department }) => department))];
  return (
    <section aria-labelledby="people" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="people" className="font-semibold text-[17px]">
        {fill(words.peopleHere, { n: desk.present })}
      </h2>
      {desk.participants.length === 0 ? <p className="mt-1 text-[15px] text-ink-soft">{words.nobody}</p> : null}
      {departments.map((department) => (
        <section key={department} className="mt-3" aria-label={department}>
          <h3 className="text-[14px] text-ink-faint">{department}</h3>
          <ul>
            {desk.participants
              .filter((each) => each.department === department)
              .map((person) => (
                <li key={person.participant} className="flex items-center gap-2 text-[15px]">
                  <span className={`min-w-0 flex-1 truncate ${person.here ? '' : 'text-ink-faint'}`}>{person.name}</span>
                  <span className="shrink-0 text-[13px] text-ink-faint">
                    {person.here ? (desk.current && person.voted ? words.voted : '') : words.away}
                  </span>
                  <Button
                    look="quiet"
                    className="min-h-9 shrink-0 text-[14px]"
                    disabled={busy}
                    aria-label={`${words.remove}${common.colon}${person.name}`}
                    onClick={() => setLeaving(person)}
                  >
                    {words.remove}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {leaving ? (
        <Modal title={words.removeTitle} closeLabel={common.close} onClose={() => setLeaving(null)}>
          <p className="mt-2">{fill(words.removeText, { name: leaving.name })}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button
              look="primary"
              onClick={() => {
                void act({ do: 'remove', participant: leaving.participant });
                setLeaving(null);
              }}
            >
              {words.remove}
            </Button>
            <Button onClick={() => setLeaving(null)}>{common.cancel}</Button>
          </div>
        </Modal>
      ) : null}
    </section>
  );
}
