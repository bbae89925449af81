'use client';
import { MonitorPlay, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { DeskView } from '@/lib/workshop/view';
import { CloseDialog } from './close-dialog';
import type { Act, DeskContext, Join } from './context';
import { LineState } from './room-line';
import { clock, secondsLeft } from './room-steps';
import { useSecondsSince } from './use-clock';
import type { RoomLine } from './use-room';

const MORE_MINUTES = 5;

type Props = {
  readonly context: DeskContext;
  readonly desk: DeskView;
  readonly receivedAt: number;
  readonly line: RoomLine;
  readonly join: Join | null;
  readonly busy: boolean;
  readonly act: Act;
};

/** The room at a glance: open or paused, code, clock, and the ways to pause, show it on a wall, and close it. */
export function DeskBar({ context, desk, receivedAt, line, join, busy, act }: Props) {
  const words = context.strings.workshop;
  const [dialog, setDialog] = useState<'code' | 'close' | null>(null);
  const since = useSecondsSince(receivedAt);
  const { timer } = desk;
  const left = timer ? secondsLeft(timer, since) : null;
  const paused = desk.status === 'paused';
  return (
    <section aria-label={words.bar} className="mt-5 rounded-[14px] border border-line bg-card px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Tag tone={paused ? 'amber' : 'jade'}>{words.status[desk.status]}</Tag>
        <LineState line={line} words={words} />
        <Button look="quiet" onClick={() => setDialog('code')}>
          {words.code}
          {context.strings.common.colon}
          <strong className="font-semibold text-[18px] tracking-[0.12em]">{spaced(desk.code)}</strong>
        </Button>
        <span className="text-[15px]">{fill(words.present, { n: desk.present })}</span>
        {timer && left !== null ? (
          <span className="inline-flex flex-wrap items-center gap-2">
            <span className={`text-[15px] ${left < 0 ? 'text-red' : ''}`}>
              {timer.running ? words.timeLeft : words.timeStopped}
              {context.strings.common.colon}
              <strong className="font-semibold tabular-nums">{clock(left)}</strong>
            </span>
            <Button
              look="quiet"
              disabled={busy}
              onClick={() => void act({ do: 'add-time', block: timer.block, minutes: MORE_MINUTES })}
            >
              {fill(words.addTime, { n: MORE_MINUTES })}
            </Button>
          </span>
        ) : null}
        <span className="ml-auto flex flex-wrap gap-2">
          <Button disabled={busy} onClick={() => void act({ do: paused ? 'resume' : 'pause' })}>
            {paused ? <Play aria-hidden="true" size={17} /> : <Pause aria-hidden="true" size={17} />}
            {paused ? words.resume : words.pause}
          </Button>
          <a href={`${context.page}/wall`} target="_blank" rel="noreferrer" className={buttonClass('plain')}>
            <MonitorPlay aria-hidden="true" size={17} />
            {words.toWall}
          </a>
          <Button disabled={busy} onClick={() => setDialog('close')}>
            {words.close}
          </Button>
        </span>
      </div>
      {dialog === 'code' ? (
        <Modal title={words.codeTitle} closeLabel={context.strings.common.close} onClose={() => setDialog(null)}>
          <p className="mt-2 text-center font-semibold font-serif text-[44px] tracking-[0.12em]">{spaced(desk.code)}</p>
          {join && join.code === desk.code ? (
            <p className="text-center text-[15px] [overflow-wrap:anywhere]">{join.address}</p>
          ) : null}
          {join && !join.reachable ? <p className="mt-2 text-amber">{words.notReachable}</p> : null}
          {desk.expiresAt ? (
            <p className="mt-2 text-[14px] text-ink-soft">
              {fill(words.codeUntil, { time: shanghaiTime(desk.expiresAt, context.locale) })}
            </p>
          ) : null}
          <p className="mt-2 text-[15px]">{words.renewText}</p>
          <Button className="mt-3" disabled={busy} onClick={() => void act({ do: 'renew-code' })}>
            {words.renew}
          </Button>
        </Modal>
      ) : null}
      {dialog === 'close' ? <CloseDialog context={context} desk={desk} act={act} onClose={() => setDialog(null)} /> : null}
    </section>
  );
}

/** A code of six digits in two groups of three. */
export function spaced(code: string | null): string {
  return code ? `${code.slice(0, 3)} ${code.slice(3)}` : '—';
}
