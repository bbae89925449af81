'use client';
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

export type ScenarioCard = {
  readonly id: string;
  readonly title: string;
  readonly pitfall: string;
  readonly known: string | null;
  readonly words: string;
};
export type ScenarioSection = { readonly id: string; readonly title: string; readonly cards: readonly ScenarioCard[] };

type Props = {
  readonly sections: readonly ScenarioSection[];
  readonly strings: Strings['scenarios'];
  readonly colon: string;
  readonly quickCount: number;
  /** Which client it is for, where there are any. */
  readonly clients: ReactNode;
};

/** The scenarios by group, searchable. Choosing one submits a plain form, so it works without JavaScript too. */
export function ScenarioPicker({ sections, strings, colon, quickCount, clients }: Props) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = sections
    .map((section) => ({ ...section, cards: section.cards.filter((card) => card.words.toLowerCase().includes(wanted)) }))
    .filter((section) => section.cards.length > 0);
  const count = shown.reduce((sum, section) => sum + section.cards.length, 0);
  return (
    <form action="/api/assessments" method="post">
      <fieldset className="mt-6">
        <legend className="font-semibold text-[16px]">{strings.mode}</legend>
        <div className="mt-2 grid gap-2 sm:grid-cols-2">
          {(['full', 'quick'] as const).map((mode) => (
            <label
              key={mode}
              className="flex min-h-14 items-start gap-3 rounded-[10px] border border-line-strong bg-card px-4 py-3 has-checked:border-blue has-checked:bg-blue-wash"
            >
              <input
                type="radio"
                name="mode"
                value={mode}
                defaultChecked={mode === 'full'}
                className="mt-1.5 size-[18px] accent-blue"
              />
              <span>
                {strings[mode]}
                <span className="block text-[14px] text-ink-soft">
                  {mode === 'quick' ? fill(strings.quickHint, { n: quickCount }) : strings.fullHint}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {clients}
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <div className="relative min-w-60 flex-1">
          <Search aria-hidden="true" size={18} className="-translate-y-1/2 absolute top-1/2 left-3 text-ink-faint" />
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            aria-label={strings.search}
            placeholder={strings.searchHint}
            className="min-h-11 w-full rounded-[10px] border border-line-strong bg-card pr-3 pl-10 placeholder:text-ink-faint"
          />
        </div>
        <button
          type="submit"
          name="scenario"
          value=""
          className="min-h-11 rounded-[9px] border border-line-strong px-4 py-2 hover:bg-sunk"
        >
          {strings.none}
        </button>
        <p role="status" className="w-full text-[14px] text-ink-faint sm:w-auto">
          {count > 0 ? fill(strings.count, { n: count }) : fill(strings.empty, { query: query.trim() })}
        </p>
      </div>
      {shown.map((section) => (
        <section key={section.id} className="mt-8">
          <h2 className="font-semibold font-serif text-[20px]">{section.title}</h2>
          <div className="mt-3 grid gap-3 sm:grid-cols-2">
            {section.cards.map((card) => (
              <button
                key={card.id}
                type="submit"
                name="scenario"
                value={card.id}
                aria-labelledby={`s-${card.id}`}
                aria-describedby={`d-${card.id}`}
                className="flex flex-col items-start rounded-[14px] border border-line bg-card px-5 py-4 text-left hover:border-blue"
              >
                <span id={`s-${card.id}`} className="font-semibold text-[17px]">
                  {card.title}
                </span>
                <span id={`d-${card.id}`} className="mt-1 text-[15px] text-ink-soft">
                  {card.pitfall}
                  {card.known ? (
                    <span className="mt-2 block text-[14px] text-ink-faint">{`${strings.case}${colon}${card.known}`}</span>
                  ) : null}
                </span>
              </button>
            ))}
          </div>
        </section>
      ))}
    </form>
  );
}
