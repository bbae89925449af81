'use client';
import { CircleCheck, CircleDashed, CircleDot, CirclePause } from 'lucide-react';
import type { DeskView, ItemState } from '@/lib/workshop/view';
import type { Act, DeskContext } from './context';

const icons: Readonly<Record<ItemState, { readonly icon: typeof CircleDot; readonly colour: string }>> = {
  open: { icon: CircleDashed, colour: 'text-slate' },
  voting: { icon: CircleDot, colour: 'text-blue' },
  revealed: { icon: CircleDot, colour: 'text-blue' },
  recorded: { icon: CircleCheck, colour: 'text-jade' },
  parked: { icon: CirclePause, colour: 'text-amber' },
};

type Props = { readonly context: DeskContext; readonly desk: DeskView; readonly busy: boolean; readonly act: Act };

/** The plan with the state of each question; pressing one shows it to the room. */
export function DeskAgenda({ context, desk, busy, act }: Props) {
  const words = context.strings.workshop;
  const blocks = [...new Set(desk.items.map(({ block }) => block))];
  return (
    <nav aria-labelledby="agenda" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="agenda" className="font-semibold text-[17px]">
        {words.agenda}
      </h2>
      {blocks.map((block) => (
        <section key={block} className="mt-3" aria-label={context.blocks[block] || words.block}>
          <h3 className="text-[14px] text-ink-faint">{context.blocks[block] || words.block}</h3>
          <ol>
            {desk.items
              .filter((item) => item.block === block)
              .map(({ question, state }) => {
                const { icon: Icon, colour } = icons[state];
                const current = desk.current?.question === question;
                return (
                  <li key={question} className="border-line border-t first:border-0">
                    <button
                      type="button"
                      disabled={busy || current}
                      aria-current={current ? 'true' : undefined}
                      onClick={() => void act({ do: 'show', question })}
                      className={`flex min-h-11 w-full items-start gap-2.5 rounded-md py-2 text-left text-[15px] leading-snug hover:bg-sunk ${current ? 'font-semibold' : ''}`}
                    >
                      <Icon aria-hidden="true" size={17} className={`mt-0.5 shrink-0 ${colour}`} />
                      <span className="min-w-0 flex-1">
                        {context.questions[question]?.title ?? question}
                        <span className="block font-normal text-[13px] text-ink-faint">{words.states[state]}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
          </ol>
        </section>
      ))}
    </nav>
  );
}
