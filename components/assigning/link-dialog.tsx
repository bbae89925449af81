'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  /** `mailed` says whether it was sent to `email`; absent or null where it was not to be. */
  readonly link: { readonly token: string; readonly name: string; readonly email?: string; readonly mailed?: boolean | null };
  readonly strings: {
    readonly common: Pick<Strings['common'], 'close'>;
    readonly assigning: Pick<
      Strings['assigning'],
      'linkReady' | 'linkOnce' | 'byLink' | 'copy' | 'copied' | 'done' | 'mailed' | 'mailFailed'
    >;
  };
  readonly onClose: () => void;
};

/** The address of a link just made, this once. */
export function LinkDialog({ link, strings, onClose }: Props) {
  const words = strings.assigning;
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}/answer/${link.token}`;
  // Pages over plain HTTP have no clipboard: there the address is selected for copying by hand.
  const copy = () => {
    const field = document.getElementById('fresh-link') as HTMLInputElement | null;
    field?.select();
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Modal title={words.linkReady} closeLabel={strings.common.close} onClose={onClose}>
      <p className="mt-2">{fill(words.linkOnce, { name: link.name })}</p>
      {link.mailed == null ? null : (
        <p role="status" className={`mt-2 ${link.mailed ? 'text-jade' : 'text-red'}`}>
          {fill(link.mailed ? words.mailed : words.mailFailed, { email: link.email ?? '' })}
        </p>
      )}
      <label htmlFor="fresh-link" className="sr-only">
        {words.byLink}
      </label>
      <input
        id="fresh-link"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
        className="mt-3 min-h-11 w-full rounded-[9px] border border-line-strong bg-card px-3 py-2 text-[14px]"
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={copy}>
          {words.copy}
        </Button>
        <Button onClick={onClose}>{words.done}</Button>
        <span role="status" className="text-jade">
          {copied ? words.copied : ''}
        </span>
      </div>
    </Modal>
  );
}
