'use client';
import { ChevronLeft, ChevronRight, Keyboard, Maximize, Presentation, QrCode } from 'lucide-react';
import { fill } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import type { DeskContext } from './context';
import { spaced } from './desk-bar';
import { clock, progressOf, secondsLeft } from './room-steps';
import { useSecondsSince } from './use-clock';
import type { RoomLine } from './use-room';
import type { WallAct } from './wall-keys';

type Props = {
  readonly context: DeskContext;
  readonly desk: DeskView;
  readonly receivedAt: number;
  readonly line: RoomLine;
  readonly steer: (act: WallAct) => void;
};

const dots = { open: 'bg-line', voting: 'bg-blue', revealed: 'bg-blue', recorded: 'bg-jade', parked: 'bg-amber' } as const;

/** The thin line on top of the wall: block, clock, how far the room is, code, and the buttons behind the keys. */
export function WallBar({ context, desk, receivedAt, line, steer }: Props) {
  const words = context.strings.workshop;
  const since = useSecondsSince(receivedAt);
  const closed = desk.status === 'closed';
  const left = desk.timer && !closed ? secondsLeft(desk.timer, since) : null;
  const progress = progressOf(desk);
  const block = desk.current && !closed ? context.blocks[desk.current.block] : desk.title;
  const buttons: readonly { readonly act: WallAct; readonly words: string; readonly icon: typeof Maximize }[] = [
    { act: 'back', words: words.previous, icon: ChevronLeft },
    { act: 'next', words: words.next, icon: ChevronRight },
    { act: 'code', words: words.showCode, icon: QrCode },
    { act: 'what-if', words: context.strings.whatIf.act, icon: Presentation },
    { act: 'full', words: words.fullScreen, icon: Maximize },
    { act: 'help', words: words.keys, icon: Keyboard },
  ];
  return (
    <header className="shrink-0 px-[3vw] pt-[2vh]">
      <div className="flex items-center gap-[2vw] text-[length:var(--wall-text)]">
        <p className="min-w-0 flex-1 truncate text-ink-soft" data-line={line}>
          {block}
        </p>
        {left === null ? null : (
          <p className={`shrink-0 font-semibold tabular-nums ${left < 0 ? 'text-red' : ''}`}>
            <span className="sr-only">
              {words.timeLeft}
              {context.strings.common.colon}
            </span>
            {clock(left)}
          </p>
        )}
        {closed ? null : (
          <p className="shrink-0 text-ink-soft">
            {words.code} <strong className="font-semibold text-ink tracking-[0.08em]">{spaced(desk.code)}</strong>
          </p>
        )}
        <div className="flex shrink-0">
          {(closed ? buttons.filter(({ act }) => act === 'full' || act === 'help') : buttons).map(
            ({ act, words: label, icon: Icon }) => (
              <button
                key={act}
                type="button"
                aria-label={label}
                title={label}
                onClick={() => steer(act)}
                className="inline-flex size-9 items-center justify-center rounded-md text-ink-faint hover:bg-sunk hover:text-ink"
              >
                <Icon aria-hidden="true" size={20} />
              </button>
            ),
          )}
        </div>
      </div>
      <div role="img" aria-label={fill(words.progress, progress)} className="mt-[1vh] flex gap-1">
        {desk.items.map(({ question, state }) => (
          <span
            key={question}
            className={`h-2 flex-1 rounded-full ${dots[state]} ${desk.current?.question === question ? 'outline-2 outline-blue outline-offset-2' : ''}`}
          />
        ))}
      </div>
    </header>
  );
}
