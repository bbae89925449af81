'use client';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type ReactNode, useState } from 'react';

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** A sheet rises from the bottom edge, for phones. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
};

/** A dialog that traps the focus, closes on Escape and gives the focus back. */
export function Modal({ title, closeLabel, onClose, sheet = false, children }: Props) {
  const [opener] = useState(() => document.activeElement);
  const place = sheet
    ? 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-[18px]'
    : 'left-1/2 top-1/2 max-h-[85dvh] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-[14px]';
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // Closing may have sent the focus elsewhere already, for example to a question.
            if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
          }}
          className={`fixed z-50 overflow-y-auto border border-line bg-paper px-5 pt-3 pb-6 text-ink ${place}`}
        >
          <div className="sticky -top-3 flex items-center justify-between gap-4 bg-paper py-2">
            <Dialog.Title className="font-semibold font-serif text-[20px]">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={closeLabel}
              className="inline-flex size-11 items-center justify-center rounded-lg hover:bg-sunk"
            >
              <X aria-hidden="true" size={20} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
