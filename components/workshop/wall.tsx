'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WallStanding } from '@/lib/catalog/wall-standing';
import { fill } from '@/lib/i18n/format';
import type { FacilitatorCommand } from '@/lib/workshop/command';
import type { DeskView, LiveVerdict } from '@/lib/workshop/view';
import type { DeskContext, Join } from './context';
import { neighbour, progressOf } from './room-steps';
import { sendCommand } from './send-command';
import { useRoom } from './use-room';
import { WallBar } from './wall-bar';
import { WallHelp } from './wall-help';
import { WallJoin } from './wall-join';
import { actOf, type WallAct } from './wall-keys';
import { WallQuestion } from './wall-question';
import { WallSide } from './wall-side';
import { WallWhatIf } from './wall-what-if';

const SAID_MS = 5000;

type Props = {
  readonly context: DeskContext;
  readonly first: { readonly desk: DeskView; readonly verdict: LiveVerdict };
  readonly standing: WallStanding;
  readonly join: Join | null;
};

/** What the projector shows: how to join, then one question at a time with the verdict beside it. Keys and clickers steer it. No name of a person. */
export function Wall({ context, first, standing, join }: Props) {
  const router = useRouter();
  const { address, strings, questions } = context;
  const { desk, verdict, receivedAt, line, refresh } = useRoom(address, first);
  const [over, setOver] = useState<'code' | 'help' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const latest = useRef(desk);
  latest.current = desk;

  // Findings, matrix and QR code come with the page.
  const stamp = `${verdict.seq}-${desk.code}-${desk.status === 'closed'}`;
  const told = useRef(stamp);
  useEffect(() => {
    if (told.current === stamp) return;
    told.current = stamp;
    router.refresh();
  }, [stamp, router]);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const act = useCallback(
    async (command: FacilitatorCommand) => {
      const outcome = await sendCommand(address, latest.current.seq, command);
      await refresh();
      const { refusals, workshop } = strings;
      if (!outcome.done) {
        const { refusal } = outcome;
        setSaid(refusal === 'failed' || refusal === 'unknown-member' ? workshop.failed : refusals[refusal]);
      }
    },
    [address, refresh, strings],
  );
  const steer = useCallback(
    (what: WallAct) => {
      const room = latest.current;
      const shown = room.current?.question;
      const hidden = room.current?.state === 'voting' || room.current?.state === 'open';
      if (what === 'help' || what === 'code') return setOver((old) => (old === what ? null : what));
      if (what === 'full')
        return void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
      if (room.status === 'closed') return;
      setOver(null);
      if (what === 'what-if')
        return void act({ do: 'suppose', answers: room.supposed.answers, wall: over === 'code' || !room.supposed.wall });
      if (what === 'timer') return void act({ do: room.status === 'paused' ? 'resume' : 'pause' });
      if (what === 'reveal' && shown) return hidden ? void act({ do: 'reveal', question: shown }) : undefined;
      steerTo(neighbour(room, what === 'back' ? -1 : 1));
      function steerTo(question: string | null) {
        if (question) void act({ do: 'show', question });
      }
    },
    [act, over],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A button in focus is pressed by these keys itself.
      const onControl = event.target instanceof HTMLElement && event.target.closest('button, a, [role=dialog]');
      if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
      const what = actOf(event);
      if (!what || event.repeat) return;
      event.preventDefault();
      steer(what);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [steer]);

  const words = strings.workshop;
  const question = desk.current ? questions[desk.current.question] : undefined;
  const trying = desk.supposed.wall && over !== 'code';
  const joining = over === 'code' || !desk.current;
  return (
    <main
      id="wall"
      data-wall={desk.status}
      data-shown={desk.current?.question ?? ''}
      className="flex h-dvh min-h-[560px] flex-col overflow-hidden bg-paper text-ink"
      style={
        {
          '--wall-text': 'clamp(24px, 1.95vw, 44px)',
          '--wall-large': 'clamp(28px, 2.5vw, 60px)',
          '--wall-title': 'clamp(30px, 3.3vw, 80px)',
        } as React.CSSProperties
      }
    >
      <WallBar context={context} desk={desk} receivedAt={receivedAt} line={line} steer={steer} />
      {desk.status === 'closed' ? (
        <div className="m-auto px-[4vw] text-center">
          <p className="font-semibold font-serif text-[length:var(--wall-title)]">{words.wallClosed}</p>
          <p className="mt-[1.5vh] text-[length:var(--wall-large)] text-ink-soft">{fill(words.progress, progressOf(desk))}</p>
        </div>
      ) : trying ? (
        <WallWhatIf context={context} desk={desk} verdictSeq={verdict.seq} />
      ) : joining ? (
        <WallJoin join={join} desk={desk} words={words} />
      ) : (
        <div className="grid min-h-0 flex-1 grid-cols-1 gap-[2vw] overflow-y-auto px-[3vw] pb-[2vh] md:grid-cols-[minmax(0,1fr)_28vw]">
          <WallQuestion context={context} desk={desk} question={question} />
          <WallSide verdict={verdict} standing={standing} strings={strings} />
        </div>
      )}
      {desk.status === 'paused' ? (
        <p role="status" className="bg-amber-wash py-[1.2vh] text-center font-semibold text-[length:var(--wall-text)] text-amber">
          {words.wallPaused}
        </p>
      ) : null}
      <p role="alert" className="bg-amber-wash py-[1vh] text-center text-[length:var(--wall-text)] text-amber empty:hidden">
        {line === 'lost' ? words.lostText : line === 'offline' ? words.wallOffline : said}
      </p>
      {over === 'help' ? <WallHelp strings={strings} desk={context.page} onClose={() => setOver(null)} /> : null}
    </main>
  );
}
