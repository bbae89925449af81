'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { LinkDialog } from '@/components/assigning/link-dialog';
import type { TriedQuestion } from '@/lib/catalog/workshop-questions';
import { fill } from '@/lib/i18n/format';
import type { DeskView, LiveVerdict } from '@/lib/workshop/view';
import type { Act, DeskContext, Join } from './context';
import { DeskAgenda } from './desk-agenda';
import { DeskBar } from './desk-bar';
import { DeskPeople } from './desk-people';
import { DeskQuestion } from './desk-question';
import type { Draft } from './record-form';
import { nextOpen, progressOf } from './room-steps';
import { type CommandOutcome, sendCommand } from './send-command';
import { useRoom } from './use-room';
import { VerdictStrip } from './verdict-strip';
import { WhatIf } from './what-if';

type Props = {
  readonly context: DeskContext;
  readonly first: { readonly desk: DeskView; readonly verdict: LiveVerdict };
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly tried: readonly TriedQuestion[];
  readonly join: Join | null;
};

/** The facilitator's desk: the question shown with its votes, the agenda, who is there, the verdict. Any number may be open at once. */
export function Desk({ context, first, people, tried, join }: Props) {
  const router = useRouter();
  const { address, strings } = context;
  const words = strings.workshop;
  const { desk, verdict, receivedAt, line, refresh } = useRoom(address, first);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<{ readonly token: string; readonly name: string } | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const seq = useRef(desk.seq);
  seq.current = Math.max(seq.current, desk.seq);

  useEffect(() => {
    // What a closed room leaves behind, and the address with another code, come with the page.
    if (desk.status === 'closed' || (desk.code !== null && desk.code !== join?.code)) router.refresh();
  }, [desk.status, desk.code, join?.code, router]);

  const act: Act = useCallback(
    async (command) => {
      setBusy(true);
      const outcome = await sendCommand(address, seq.current, command);
      await refresh();
      setBusy(false);
      if (outcome.done && command.do === 'record') setDrafts(({ [command.question]: _, ...others }) => others);
      setSaid(outcome.done ? null : refusalWords(outcome, strings));
      if (outcome.done && outcome.link && command.do === 'park') setLink({ token: outcome.link.token, name: command.owner.name });
      return outcome.done;
    },
    [address, refresh, strings],
  );
  const shown = desk.current?.question ?? '';
  const place = `${shown}-${desk.current?.state}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    // The button that was pressed may be gone: whoever uses the keyboard goes on at the question.
    if (document.activeElement === document.body) document.getElementById('now')?.focus({ preventScroll: true });
  }, [place]);
  const progress = progressOf(desk);
  const open = nextOpen(desk);
  return (
    <>
      <DeskBar context={context} desk={desk} receivedAt={receivedAt} line={line} join={join} busy={busy} act={act} />
      <p role="alert" className="mt-3 rounded-[10px] bg-amber-wash px-4 py-3 text-amber empty:hidden">
        {line === 'lost' ? words.lostText : said}
      </p>
      <p className="mt-4 text-[15px] text-ink-soft">{fill(words.progress, progress)}</p>
      <div className="mt-3 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 gap-5">
          <DeskQuestion
            key={`${shown}-${desk.current?.round ?? 0}`}
            context={context}
            desk={desk}
            verdictSeq={verdict.seq}
            people={people}
            open={open}
            draft={drafts[shown]}
            onDraft={(draft) => setDrafts((old) => ({ ...old, [shown]: draft }))}
            busy={busy || desk.status === 'closed' || line === 'lost'}
            act={act}
          />
          <WhatIf
            context={context}
            desk={desk}
            verdictSeq={verdict.seq}
            tried={tried}
            disabled={desk.status === 'closed' || line === 'lost'}
            refresh={refresh}
          />
        </div>
        <div className="grid min-w-0 gap-4">
          <VerdictStrip verdict={verdict} strings={strings} />
          <p className="flex flex-wrap gap-x-4 px-1 text-[15px]">
            <a href={`/assessments/${context.assessment}/result/path`} target="_blank" rel="noreferrer" className={onward}>
              {words.toPath}
            </a>
            <a href={`/assessments/${context.assessment}/result`} target="_blank" rel="noreferrer" className={onward}>
              {words.toResult}
            </a>
          </p>
          <DeskAgenda context={context} desk={desk} busy={busy} act={act} />
          <DeskPeople context={context} desk={desk} busy={busy} act={act} />
        </div>
      </div>
      {link ? <LinkDialog link={link} strings={strings} onClose={() => setLink(null)} /> : null}
    </>
  );
}

const onward = 'inline-flex min-h-9 items-center text-blue-ink underline decoration-line-strong underline-offset-4';

function refusalWords(outcome: Extract<CommandOutcome, { done: false }>, { refusals, workshop }: DeskContext['strings']): string {
  const { refusal } = outcome;
  if (refusal === 'failed') return workshop.failed;
  return refusal === 'unknown-member' ? workshop.unknownMember : refusals[refusal];
}
