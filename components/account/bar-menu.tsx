'use client';
import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/** A button of the bar with what it opens: links and forms, closed by Escape or a click elsewhere. */
export function BarMenu({ label, className = '', children }: Props) {
  return (
    <Popover.Root>
      <Popover.Trigger className={`inline-flex min-h-11 min-w-0 items-center gap-1 rounded-lg px-2 hover:bg-card ${className}`}>
        <span className="truncate">{label}</span>
        <ChevronDown aria-hidden="true" size={16} className="shrink-0" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          className="z-50 grid w-60 max-w-[calc(100vw-16px)] rounded-[12px] border border-line bg-card p-2 text-[15px] text-ink shadow-lg"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
