'use client';
import { useEffect, useState } from 'react';
import { ownFetch } from '@/components/ui/own-fetch';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { AnswerValue } from '@/lib/schema/answer';
import type { Level } from '@/lib/schema/result';
import type { DeskContext } from './context';
import { sentenceOf } from './verdict-strip';
import { answerIn } from './words';

type Named = { readonly id: string; readonly title: string };
type Consequence = {
  readonly answer: AnswerValue;
  readonly present: boolean;
  readonly floor: Level;
  readonly ceiling: Level;
  readonly appear: readonly Named[];
  readonly disappear: readonly Named[];
  readonly open: readonly Named[];
  readonly asked: readonly Named[];
  readonly spared: readonly Named[];
};

type Props = {
  readonly context: DeskContext;
  readonly question: string;
  /** Whatever makes the consequences others: they are asked for anew when it changes. */
  readonly stamp: string;
};

/** What each answer would do to the verdict, before one is recorded. */
export function Consequences({ context, question, stamp }: Props) {
  const { common, workshop: words } = context.strings;
  const [known, setKnown] = useState<readonly Consequence[] | 'failed' | null>(null);
  const address = `${context.address}/consequences?question=${question}&as=${stamp}`;
  useEffect(() => {
    const leave = new AbortController();
    ownFetch(address, { signal: leave.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setKnown(((await response.json()) as { consequences: readonly Consequence[] }).consequences);
      })
      .catch(() => {
        if (!leave.signal.aborted) setKnown('failed');
      });
    return () => leave.abort();
  }, [address]);
  if (known === null) return <p className="mt-5 text-[15px] text-ink-faint">{words.consequencesLoading}</p>;
  if (known === 'failed') return <p className="mt-5 text-[15px] text-ink-faint">{words.consequencesFailed}</p>;
  if (known.length === 0) return <p className="mt-5 text-[15px] text-ink-faint">{words.consequencesNone}</p>;
  const list = (word: string, items: readonly Named[], tone: 'red' | 'jade' | 'slate' | 'blue') =>
    items.length === 0 ? null : (
      <li className="flex items-start gap-2">
        <Tag tone={tone}>{word}</Tag>
        <NamedList items={items} more={words.more} />
      </li>
    );
  return (
    <section aria-labelledby="consequences" className="mt-6 border-line border-t pt-4">
      <h3 id="consequences" className="font-semibold text-[17px]">
        {words.consequences}
      </h3>
      <ul className="mt-1">
        {known.map((each) => (
          <li key={JSON.stringify(each.answer)} className="border-line border-t py-2.5 first:border-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">
                {answerIn(context.questions[question], each.answer, common, context.locale)}
                {each.present ? <span className="ml-2 font-normal text-[14px] text-ink-faint">{words.presentAnswer}</span> : null}
              </span>
              <span className="text-[15px] text-ink-soft">→ {sentenceOf(each, context.strings)}</span>
            </p>
            <ul className="mt-1 grid gap-1 text-[15px] leading-relaxed">
              {list(words.appear, each.appear, 'red')}
              {list(words.disappear, each.disappear, 'jade')}
              {list(words.opens, each.open, 'slate')}
              {list(words.asks, each.asked, 'blue')}
              {list(words.spares, each.spared, 'slate')}
              {each.appear.length + each.disappear.length + each.open.length + each.asked.length + each.spared.length === 0 ? (
                <li className="text-ink-faint">{words.noChange}</li>
              ) : null}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LISTED = 4;

function NamedList({ items, more }: { readonly items: readonly Named[]; readonly more: string }) {
  const line = ({ id, title }: Named) => <li key={id}>{title}</li>;
  return (
    <div className="min-w-0">
      <ul>{items.slice(0, LISTED).map(line)}</ul>
      {items.length > LISTED ? (
        <details>
          <summary className="min-h-6 text-blue-ink">{fill(more, { n: items.length - LISTED })}</summary>
          <ul>{items.slice(LISTED).map(line)}</ul>
        </details>
      ) : null}
    </div>
  );
}
