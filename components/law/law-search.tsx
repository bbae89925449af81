'use client';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly query: string; readonly strings: Strings['laws'] };

const pause = 200;

/** Searches the library: a plain form that asks the server, and with script the same while typing. */
export function LawSearch({ query, strings }: Props) {
  const router = useRouter();
  const [typed, setTyped] = useState(query);
  const [busy, start] = useTransition();
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === query) return;
    const timer = setTimeout(() => {
      start(() => router.replace(wanted === '' ? '/laws' : `/laws?${new URLSearchParams({ q: wanted })}`, { scroll: false }));
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, query, router]);
  return (
    <search aria-busy={busy}>
      <form action="/laws" className="mt-5 flex flex-wrap gap-3">
        <div className="relative min-w-52 flex-1">
          <Search aria-hidden="true" size={18} className="-translate-y-1/2 absolute top-1/2 left-3 text-ink-faint" />
          <input
            type="search"
            name="q"
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-label={strings.search}
            placeholder={strings.searchHint}
            className="min-h-11 w-full rounded-[10px] border border-line-strong bg-card pr-3 pl-10 placeholder:text-ink-faint"
          />
        </div>
        <button type="submit" className="min-h-11 rounded-[9px] border border-line-strong px-4 py-2 hover:bg-sunk">
          {strings.submit}
        </button>
      </form>
    </search>
  );
}
