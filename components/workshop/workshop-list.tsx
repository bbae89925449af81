'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Plan } from '@/lib/workshop/plan';
import type { RoomView } from '@/lib/workshop/view';

const tones = { prepared: 'slate', open: 'jade', paused: 'amber', closed: 'blue' } as const;

/** A workshop as the list shows it; dates in words. */
export type ListedWorkshop = {
  readonly id: string;
  readonly title: string;
  readonly status: RoomView['status'];
  readonly demo: boolean;
  readonly questions: number;
  readonly minutes: number;
  readonly on: string | null;
  readonly made: string;
};

type Props = {
  readonly assessment: string;
  readonly workshops: readonly ListedWorkshop[];
  /** What a new workshop begins with. */
  readonly suggested: Plan;
  readonly manages: boolean;
  readonly strings: Pick<Strings, 'common' | 'workshop'>;
};

/** The workshops of an assessment, and the ways to prepare one or to rehearse. */
export function WorkshopList({ assessment, workshops, suggested, manages, strings }: Props) {
  const router = useRouter();
  const { workshop: words, common } = strings;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [removing, setRemoving] = useState<ListedWorkshop | null>(null);
  const address = `/api/assessments/${assessment}/workshops`;
  const make = async (demo: boolean) => {
    setBusy(true);
    const { status, body } = await send('POST', address, { plan: suggested, demo });
    setFailed(status !== 201);
    setBusy(false);
    if (status === 201) router.push(`/assessments/${String(body.assessment ?? assessment)}/workshops/${String(body.id)}`);
  };
  const remove = async () => {
    if (!removing) return;
    const { status } = await send('DELETE', `${address}/${removing.id}`, {});
    setRemoving(null);
    setFailed(status !== 200 && status !== 404);
    router.refresh();
  };
  return (
    <>
      {manages ? (
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button look="primary" disabled={busy} onClick={() => void make(false)}>
            {busy ? words.working : words.prepare}
          </Button>
          <Button disabled={busy} aria-describedby="demo-hint" onClick={() => void make(true)}>
            {words.demo}
          </Button>
          <p id="demo-hint" className="min-w-0 flex-1 basis-60 text-[14px] text-ink-faint">
            {words.demoHint}
          </p>
        </div>
      ) : null}
      <p role="alert" className="mt-3 text-red empty:hidden">
        {failed ? words.failed : null}
      </p>
      {workshops.length === 0 ? <p className="mt-6 rounded-[14px] bg-sunk px-5 py-6 text-ink-soft">{words.none}</p> : null}
      <ul className="mt-6 grid gap-3">
        {workshops.map((each) => (
          <li
            key={each.id}
            data-workshop={each.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-[14px] border border-line bg-card px-5 py-3.5"
          >
            <div className="min-w-0 flex-1 basis-72">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <a
                  href={`/assessments/${assessment}/workshops/${each.id}`}
                  className="min-w-0 font-semibold text-[17px] underline decoration-line-strong underline-offset-4 hover:text-blue-ink"
                >
                  {each.title}
                </a>
                <Tag tone={tones[each.status]}>{words.status[each.status]}</Tag>
                {each.demo ? <Tag tone="amber">{words.demoTag}</Tag> : null}
              </p>
              <p className="text-[14px] text-ink-faint">
                {[
                  each.on ?? words.noDate,
                  fill(words.questions, { n: each.questions }),
                  fill(words.minutes, { n: each.minutes }),
                  each.made,
                ].join(' · ')}
              </p>
            </div>
            {manages && each.status === 'prepared' ? (
              <Button look="quiet" aria-label={`${words.delete}${common.colon}${each.title}`} onClick={() => setRemoving(each)}>
                {words.delete}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {removing ? (
        <Modal title={words.deleteTitle} closeLabel={common.close} onClose={() => setRemoving(null)}>
          <p className="mt-2">{fill(words.deleteText, { title: removing.title })}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button look="primary" onClick={() => void remove()}>
              {words.delete}
            </Button>
            <Button onClick={() => setRemoving(null)}>{common.cancel}</Button>
          </div>
        </Modal>
      ) : null}
    </>
  );
}
