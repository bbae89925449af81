'use client';
import { useState } from 'react';
import { Clash } from '@/components/result/particular-clash';
import { ParticularHistory } from '@/components/result/particular-history';
import { Button } from '@/components/ui/button';
import type { ShownFact } from '@/lib/catalog/documents-view';
import { fill } from '@/lib/i18n/format';
import type { PaperShared } from './paper-strings';

type Props = PaperShared & {
  readonly fact: ShownFact;
  /** The paper on the screen, which need not be named. */
  readonly except: string | null;
};

const TYPING_MS = 600;

/** One fact the papers share: written once, with the other papers that print it. */
export function PaperFactField({ assessment, fact, except, store, snapshot, strings }: Props) {
  const { field, title, hint, long, papers } = fact;
  const name = `r:${field}`;
  const [past, setPast] = useState(false);
  const text = snapshot.particulars[field] ?? '';
  const refused = snapshot.refused[name];
  const conflict = snapshot.conflicts.find((each) => each.field === name);
  const others = papers.filter((paper) => paper !== except);
  const Box = long ? 'textarea' : 'input';
  return (
    <div className="border-line border-t py-3 first-of-type:border-t-0" data-fact={fact.id}>
      <label htmlFor={`r-${field}`} className="font-semibold text-[16px]">
        {title}
      </label>
      <p id={`w-${field}`} className="text-[14px] text-ink-soft">
        {hint}
        {others.length > 0 ? ` ${fill(strings.paper.usedIn, { papers: others.join(strings.paper.comma) })}` : ''}
      </p>
      <Box
        id={`r-${field}`}
        value={text}
        aria-describedby={`w-${field}`}
        aria-invalid={refused ? true : undefined}
        autoComplete="off"
        onChange={(event) => store.set(name, event.target.value === '' ? null : event.target.value, { delay: TYPING_MS })}
        className={`mt-1 w-full scroll-mt-24 scroll-mb-20 rounded-[10px] border border-line-strong bg-paper px-3 py-2 text-[16px] [overflow-wrap:anywhere] aria-invalid:border-red ${long ? 'field-sizing-content min-h-20' : 'min-h-11'}`}
      />
      <p role="alert" className="text-[15px] text-red empty:hidden">
        {refused ? (strings.problems[refused as keyof typeof strings.problems] ?? refused) : ''}
      </p>
      {conflict ? (
        <Clash conflict={conflict} words={strings.particulars} onResolve={(keep) => store.resolve(name, keep)} />
      ) : null}
      {text === '' ? null : (
        <Button look="quiet" className="-ml-2" onClick={() => setPast(true)} aria-describedby={`r-${field}`}>
          {strings.particulars.history}
        </Button>
      )}
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
