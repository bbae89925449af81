'use client';
import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';

/** A press, a file to download, or a page to go to. */
export type MenuEntry = { readonly words: string } & (
  | { readonly run: () => void }
  | { readonly href: string; readonly page?: true }
);

const entryClass =
  'flex min-h-11 cursor-pointer items-center rounded-[7px] px-3 text-[15px] text-ink no-underline outline-none data-highlighted:bg-sunk';

/** What can be done to one thing, behind one button. */
export function RowMenu({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={label}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-[9px] text-ink-soft hover:bg-sunk"
      >
        <Ellipsis aria-hidden="true" size={20} />
      </DropdownMenu.Trigger>
      {/* Inside the page's main part, where readers of landmarks expect it. */}
      <DropdownMenu.Portal container={typeof document === 'undefined' ? null : document.getElementById('main')}>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 min-w-48 rounded-[10px] border border-line-strong bg-card p-1 shadow-lg"
        >
          {entries.map((entry) =>
            'href' in entry ? (
              <DropdownMenu.Item key={entry.words} asChild>
                <a href={entry.href} download={entry.page ? undefined : true} className={entryClass}>
                  {entry.words}
                </a>
              </DropdownMenu.Item>
            ) : (
              <DropdownMenu.Item key={entry.words} className={entryClass} onSelect={entry.run}>
                {entry.words}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
