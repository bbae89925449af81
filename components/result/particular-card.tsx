'use client';
import { useRef, useState } from 'react';
import { ProvisionMark } from '@/components/law/provision-note';
import { Button } from '@/components/ui/button';
import type { ShownParticular } from '@/lib/catalog/particulars';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { TEXT_LIMIT } from '@/lib/schema/answer';
import type { AnswerStore, Snapshot } from '@/lib/sync/answer-store';
import { Clash } from './particular-clash';
import { ParticularHistory } from './particular-history';

export type ParticularStrings = Pick<Strings, 'particulars' | 'common' | 'problems' | 'save'>;
type Props = {
  readonly assessment: string;
  readonly particular: ShownParticular;
  readonly store: AnswerStore;
  readonly snapshot: Snapshot;
  readonly strings: ParticularStrings;
};

const TYPING_MS = 600;
/** From here on the length is told. */
const NEAR_LIMIT = TEXT_LIMIT * 0.8;

/** One particular: why it is wanted, a sentence to begin with, and the text, kept with every key. */
export function ParticularCard({ assessment, particular, store, snapshot, strings }: Props) {
  const { id, title, why, provisions, starter } = particular;
  const field = `r:${id}`;
  const words = strings.particulars;
  const input = useRef<HTMLTextAreaElement>(null);
  const [past, setPast] = useState(false);
  const text = snapshot.particulars[id] ?? '';
  const refused = snapshot.refused[field];
  const conflict = snapshot.conflicts.find((each) => each.field === field);
  const blanks = text.match(/_{2,}/g)?.length ?? 0;
  const begin = () => {
    store.set(field, starter);
    input.current?.focus();
  };
  return (
    <section
      className="mt-5 rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5"
      aria-labelledby={`t-${id}`}
      data-particular={id}
    >
      <h3 id={`t-${id}`} className="font-semibold text-[18px]">
        {title}
      </h3>
      <p id={`w-${id}`} className="mt-1 max-w-[44em] text-[15px] text-ink-soft">
        {why}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-5 text-[14px] text-ink-soft">
        {provisions.map((provision) => (
          <li key={provision.id} className="inline-flex min-h-7 flex-wrap items-center gap-x-2">
            <a href={provision.href} className="underline decoration-line-strong underline-offset-4">
              {provision.label}
            </a>
            <ProvisionMark provision={provision} strings={strings} />
          </li>
        ))}
      </ul>
      <textarea
        ref={input}
        id={`r-${id}`}
        rows={3}
        value={text}
        aria-labelledby={`t-${id}`}
        aria-describedby={`w-${id} h-${id}`}
        aria-invalid={refused ? true : undefined}
        onChange={(event) => store.set(field, event.target.value === '' ? null : event.target.value, { delay: TYPING_MS })}
        className="field-sizing-content mt-3 min-h-24 w-full rounded-[10px] border border-line-strong bg-paper px-4 py-2.5 text-[16px] [overflow-wrap:anywhere] aria-invalid:border-red"
      />
      <p id={`h-${id}`} className="text-[14px] text-ink-soft empty:hidden">
        {blanks > 0 ? fill(words.blanksLeft, { n: blanks }) : ''}
        {text.length >= NEAR_LIMIT ? ` ${fill(words.count, { n: text.length, limit: TEXT_LIMIT })}` : ''}
      </p>
      <p role="alert" className="text-[15px] text-red empty:hidden">
        {refused ? (strings.problems[refused as keyof typeof strings.problems] ?? refused) : ''}
      </p>
      {conflict ? <Clash conflict={conflict} words={words} onResolve={(keep) => store.resolve(field, keep)} /> : null}
      {text === '' ? (
        <div className="mt-2 rounded-[10px] bg-sunk px-4 py-3">
          <p className="text-[14px] text-ink-soft">
            {words.starter}
            <span className="block">{words.blank}</span>
          </p>
          <p className="mt-1 text-[15px] [overflow-wrap:anywhere]">{starter}</p>
          <Button className="mt-2" onClick={begin} aria-describedby={`t-${id}`}>
            {words.start}
          </Button>
        </div>
      ) : null}
      <Button look="quiet" className="mt-1 -ml-2" onClick={() => setPast(true)} aria-describedby={`t-${id}`}>
        {words.history}
      </Button>
      {past ? (
        <ParticularHistory
          assessment={assessment}
          id={id}
          title={title}
          strings={strings}
          onRestore={(earlier, source) => store.set(field, earlier, { source })}
          onClose={() => setPast(false)}
        />
      ) : null}
    </section>
  );
}
