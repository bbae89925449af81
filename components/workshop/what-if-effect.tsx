'use client';
import { RangeBar } from '@/components/ui/range-bar';
import { Tag, type Tone } from '@/components/ui/tag';
import type { DeskContext } from './context';
import { useAsked } from './use-asked';
import { sentenceOf } from './verdict-strip';
import type { WhatIfTold } from './what-if-told';

type Props = {
  readonly context: DeskContext;
  /** Whatever makes the effect another one. */
  readonly stamp: string;
};

/** The verdict now and with the answers tried out, and what comes and goes with them. Nothing while none is tried. */
export function WhatIfEffect({ context, stamp }: Props) {
  const { whatIf: words, strings } = { whatIf: context.strings.whatIf, strings: context.strings };
  const { told, state } = useAsked<WhatIfTold>(`${context.address}/what-if`, stamp);
  if (!told) return <p className="mt-4 text-[15px] text-ink-faint">{state === 'failed' ? words.failed : words.working}</p>;
  if (told.answers.length === 0) return null;
  const lists: readonly (readonly [string, Tone, readonly string[]])[] = [
    [words.gone, 'jade', told.gone],
    [words.fresh, 'red', told.fresh],
    [words.opened, 'slate', told.opened],
    [words.settled, 'jade', told.settled],
    [words.conflicts, 'amber', told.conflicts],
  ];
  const some = lists.filter(([, , items]) => items.length > 0);
  const same = JSON.stringify(told.before) === JSON.stringify(told.after) && some.length === 0;
  return (
    <div
      className={`mt-4 rounded-[10px] bg-sunk px-4 py-3 ${state === 'asking' ? 'opacity-70' : ''}`}
      aria-busy={state === 'asking'}
      data-what-if-after={`${told.after.overall.floor}-${told.after.overall.ceiling}`}
    >
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {(['before', 'after'] as const).map((when) => {
          const sentence = sentenceOf(told[when].overall, strings);
          return (
            <div key={when}>
              <p className="text-[14px] text-ink-faint">{when === 'before' ? words.now : words.afterwards}</p>
              <p className={when === 'after' ? 'font-semibold' : ''} aria-live={when === 'after' ? 'polite' : undefined}>
                {sentence}
              </p>
              <RangeBar {...told[when].overall} labels={strings.levelsShort} text={sentence} />
            </div>
          );
        })}
      </div>
      {told.before.filing === told.after.filing ? null : (
        <p className="mt-1 text-[15px]">
          {strings.filing.title}
          {strings.common.colon}
          {strings.filing[told.before.filing]} → <strong>{strings.filing[told.after.filing]}</strong>
        </p>
      )}
      {same ? <p className="mt-1 text-[15px] text-ink-soft">{words.nothing}</p> : null}
      {some.map(([heading, tone, items]) => (
        <div key={heading} className="mt-2 border-line border-t pt-2">
          <h3>
            <Tag tone={tone}>
              {heading} {items.length}
            </Tag>
          </h3>
          <ul className="mt-1 list-disc pl-5 text-[15px]">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
      {state === 'failed' ? <p className="mt-2 text-[15px] text-red">{words.failed}</p> : null}
    </div>
  );
}
