'use client';
import { useRef, useState } from 'react';
import { Clash } from '@/components/result/particular-clash';
import { ParticularHistory } from '@/components/result/particular-history';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownPart } from '@/lib/catalog/documents-view';
import { fill } from '@/lib/i18n/format';
import type { PaperShared } from './paper-strings';

type Props = PaperShared & { readonly part: ShownPart; readonly section: string };

const TYPING_MS = 600;

/** A passage of a paper: drafted, or in somebody's own words with the drafted text beside them and a way back to it. */
export function PaperPassage({ part, section, ...shared }: Props) {
  const { field, otherField, label, drafted } = part;
  return (
    <div className="border-line border-t py-3 first-of-type:border-t-0">
      {label === '' ? null : <p className="font-semibold text-[15px]">{label}</p>}
      {field === null ? (
        <Drafted text={drafted} />
      ) : (
        <Rewordable
          field={field}
          otherField={otherField}
          drafted={drafted}
          name={label || section || shared.strings.paper.opening}
          {...shared}
        />
      )}
    </div>
  );
}

function Drafted({ text }: { readonly text: string | null }) {
  return <p className="whitespace-pre-wrap rounded-[8px] bg-sunk px-3 py-2 text-[15px] [overflow-wrap:anywhere]">{text}</p>;
}

/** Words that somebody wrote for the paper in the other language alone. */
function OtherOwn({ text, words }: { readonly text: string; readonly words: PaperShared['strings']['paper'] }) {
  return (
    <details className="text-[15px]">
      <summary className="flex min-h-9 cursor-pointer items-center text-ink-soft underline underline-offset-4">
        {words.otherOwn}
      </summary>
      <p lang={words.otherLanguage} className="whitespace-pre-wrap px-3 py-2 [overflow-wrap:anywhere]">
        {text}
      </p>
    </details>
  );
}

type RewordProps = PaperShared & Pick<ShownPart, 'otherField' | 'drafted'> & { readonly field: string; readonly name: string };

function Rewordable({ assessment, field, otherField, drafted, name: title, store, snapshot, strings }: RewordProps) {
  const words = strings.paper;
  const name = `r:${field}`;
  const input = useRef<HTMLTextAreaElement>(null);
  /** Open before anything is written: begins with the drafted text; empty once it was emptied by hand. */
  const [opened, setOpened] = useState<'drafted' | 'emptied' | null>(null);
  const [past, setPast] = useState(false);
  const own = snapshot.particulars[field];
  const other = (otherField === null ? '' : (snapshot.particulars[otherField] ?? '')).trim();
  const refused = snapshot.refused[name];
  const conflict = snapshot.conflicts.find((each) => each.field === name);
  if (own === undefined && opened === null && !refused && !conflict)
    return (
      <div data-passage={field}>
        {drafted === null ? <p className="text-[14px] text-ink-soft">{words.absentDraft}</p> : <Drafted text={drafted} />}
        {other === '' ? null : <OtherOwn text={other} words={words} />}
        <Button
          look="quiet"
          id={`r-${field}`}
          className="-ml-2"
          aria-label={fill(words.rewordOf, { part: title })}
          onClick={() => {
            setOpened('drafted');
            requestAnimationFrame(() => input.current?.focus());
          }}
        >
          {words.reword}
        </Button>
      </div>
    );
  const back = () => {
    setOpened(null);
    if (own !== undefined) store.set(name, null);
  };
  return (
    <div data-passage={field}>
      <p className="flex flex-wrap items-center gap-2 text-[14px]">
        <Tag tone="blue">{words.own}</Tag>
        {drafted === null ? <span className="text-ink-soft">{words.absent}</span> : null}
      </p>
      <textarea
        ref={input}
        id={`r-${field}`}
        value={own ?? (opened === 'emptied' ? '' : (drafted ?? ''))}
        aria-label={`${words.own} · ${title}`}
        aria-invalid={refused ? true : undefined}
        onChange={(event) => {
          setOpened('emptied');
          store.set(name, event.target.value === '' ? null : event.target.value, { delay: TYPING_MS });
        }}
        className="field-sizing-content mt-1 min-h-24 w-full scroll-mt-24 scroll-mb-20 rounded-[10px] border border-line-strong bg-paper px-3 py-2 text-[16px] [overflow-wrap:anywhere] aria-invalid:border-red"
      />
      <p role="alert" className="text-[15px] text-red empty:hidden">
        {refused ? (strings.problems[refused as keyof typeof strings.problems] ?? refused) : ''}
      </p>
      {conflict ? (
        <Clash conflict={conflict} words={strings.particulars} onResolve={(keep) => store.resolve(name, keep)} />
      ) : null}
      {own === undefined || drafted === null ? null : (
        <details className="text-[15px]">
          <summary className="flex min-h-9 cursor-pointer items-center text-ink-soft underline underline-offset-4">
            {words.drafted}
          </summary>
          <Drafted text={drafted} />
        </details>
      )}
      <p className="flex flex-wrap gap-x-2">
        <Button look="quiet" className="-ml-2" onClick={back} aria-describedby={`r-${field}`}>
          {own === undefined ? words.keepDraft : words.toDraft}
        </Button>
        {own === undefined ? null : (
          <Button look="quiet" onClick={() => setPast(true)} aria-describedby={`r-${field}`}>
            {strings.particulars.history}
          </Button>
        )}
      </p>
      {past ? (
        <ParticularHistory
          {...{ assessment, title, strings }}
          id={field}
          onRestore={(earlier) => store.set(name, earlier)}
          onClose={() => setPast(false)}
        />
      ) : null}
    </div>
  );
}
