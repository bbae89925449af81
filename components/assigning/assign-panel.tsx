'use client';
import { useRouter } from 'next/navigation';
import { lazy, Suspense, useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import { LINK_DAYS } from '@/lib/workspace/assigning';
import type { ShownAssignment } from '@/lib/workspace/shown-assignment';
import type { AssignableStep, AssignStrings, FreshLink } from './assign-form';
import { LinkDialog } from './link-dialog';

const AssignForm = lazy(() => import('./assign-form').then((module) => ({ default: module.AssignForm })));

type Props = {
  readonly assessment: string;
  readonly assigned: readonly ShownAssignment[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly steps: readonly AssignableStep[];
  readonly mails: boolean;
  readonly suggested: string;
  readonly manages: boolean;
  readonly strings: AssignStrings;
};

/** Who was asked to answer what, how far they are, and the ways to ask others, change it, or take it back. */
export function AssignPanel({ assessment, assigned, people, steps, mails, suggested, manages, strings }: Props) {
  const router = useRouter();
  const words = strings.assigning;
  const [editing, setEditing] = useState<ShownAssignment | 'new' | null>(null);
  const [asking, setAsking] = useState<{ readonly to: 'withdraw' | 'renew'; readonly of: ShownAssignment } | null>(null);
  const [link, setLink] = useState<FreshLink | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const address = `/api/assessments/${assessment}/assignments`;
  const confirm = async () => {
    if (!asking) return;
    const { to, of } = asking;
    const { status, body } =
      to === 'withdraw'
        ? await send('DELETE', address, { assignment: of.id })
        : await send('PATCH', address, { assignment: of.id, renew: LINK_DAYS });
    setAsking(null);
    setFailed(status === 200 || status === 404 ? null : words.failed);
    const fresh = body.link as { token: string } | null | undefined;
    if (fresh) setLink({ token: fresh.token, name: of.name, email: '', mailed: null });
    router.refresh();
  };
  return (
    <section aria-labelledby="assigning" className="mt-12">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="assigning" className="min-w-0 flex-1 basis-48 font-semibold font-serif text-[22px]">
          {words.heading}
        </h2>
        {manages ? <Button onClick={() => setEditing('new')}>{words.add}</Button> : null}
      </div>
      <p className="max-w-[44em] text-ink-soft">{assigned.length === 0 ? words.none : words.lead}</p>
      <p role="alert" className="text-red empty:hidden">
        {failed}
      </p>
      <ul className="mt-3 grid gap-3">
        {assigned.map((each) => (
          <li key={each.id} data-assignment={each.name} className="rounded-[12px] border border-line bg-card px-4 py-3">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="font-semibold">{each.name}</h3>
              {each.link ? <Tag>{words.byLink}</Tag> : null}
              {each.overdue ? <Tag kind="high">{words.overdue}</Tag> : null}
              <span className="ml-auto text-[14px] text-ink-soft">
                {fill(words.progress, { answered: each.answered, total: each.total })}
                {' · '}
                {each.dueWords ? fill(words.dueOn, { date: each.dueWords }) : words.noDue}
              </span>
            </div>
            <p className="mt-1 text-[15px] text-ink-soft">
              {each.what.length === 0 ? words.all : each.what.join(strings.common.semicolon)}
            </p>
            {each.note.trim() === '' ? null : <p className="mt-1 whitespace-pre-line text-[15px]">{each.note}</p>}
            <p className="mt-1 text-[14px] text-ink-faint">
              {[
                each.by === '' ? null : fill(words.assignedBy, { name: each.by }),
                each.link?.statedName && each.link.statedName !== each.name
                  ? fill(words.stated, { name: each.link.statedName })
                  : null,
                each.link ? (each.link.over ? words.linkOver : fill(words.linkUntil, { time: each.link.until })) : null,
                each.link
                  ? each.link.lastUsed
                    ? fill(words.opened, { n: each.link.opens, time: each.link.lastUsed })
                    : words.unopened
                  : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            {manages ? (
              <div className="-ml-2 mt-1 flex flex-wrap">
                <Button
                  look="quiet"
                  aria-label={`${words.reassign}${strings.common.colon}${each.name}`}
                  onClick={() => setEditing(each)}
                >
                  {words.reassign}
                </Button>
                {each.link ? (
                  <Button
                    look="quiet"
                    aria-label={`${words.renew}${strings.common.colon}${each.name}`}
                    onClick={() => setAsking({ to: 'renew', of: each })}
                  >
                    {words.renew}
                  </Button>
                ) : null}
                <Button
                  look="quiet"
                  aria-label={`${words.withdraw}${strings.common.colon}${each.name}`}
                  onClick={() => setAsking({ to: 'withdraw', of: each })}
                >
                  {words.withdraw}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {editing ? (
          <AssignForm
            assessment={assessment}
            people={people}
            steps={steps}
            mails={mails}
            suggested={suggested}
            existing={editing === 'new' ? null : editing}
            strings={strings}
            onClose={() => setEditing(null)}
            onSaved={(fresh) => {
              setEditing(null);
              setLink(fresh);
              router.refresh();
            }}
          />
        ) : null}
      </Suspense>
      {asking ? (
        <Modal
          title={asking.to === 'renew' ? words.renew : words.withdrawTitle}
          closeLabel={strings.common.close}
          onClose={() => setAsking(null)}
        >
          <p className="mt-2">{asking.to === 'renew' ? words.renewText : fill(words.withdrawText, { name: asking.of.name })}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button look="primary" onClick={() => void confirm()}>
              {asking.to === 'renew' ? words.renew : words.withdraw}
            </Button>
            <Button onClick={() => setAsking(null)}>{words.cancel}</Button>
          </div>
        </Modal>
      ) : null}
      {link ? <LinkDialog link={link} strings={strings} onClose={() => setLink(null)} /> : null}
    </section>
  );
}
