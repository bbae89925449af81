'use client';
import { useEffect, useRef } from 'react';

type Tab = { readonly id: string; readonly href: string; readonly words: string };
type Props = { readonly label: string; readonly tabs: readonly Tab[]; readonly current: string };

/** Links to the pages of a result in one row. Where they do not fit they scroll, fade at the cut edge, and start at the current one. */
export function TabStrip({ label, tabs, current }: Props) {
  const strip = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = strip.current;
    const tab = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && tab) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  }, []);
  return (
    <nav aria-label={label} className="no-print mx-auto max-w-[1120px] sm:px-6">
      <ul
        ref={strip}
        className="scroll-fade relative flex gap-5 overflow-x-auto px-4 text-[15px] shadow-[inset_0_-1px_0_var(--line)] sm:gap-6 sm:px-0"
      >
        {tabs.map(({ id, href, words }) => (
          <li key={id} className="shrink-0">
            <a
              href={href}
              aria-current={id === current ? 'page' : undefined}
              className="block whitespace-nowrap border-transparent border-b-2 py-3 text-ink-soft no-underline hover:text-ink -outline-offset-2 aria-[current]:border-blue aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
