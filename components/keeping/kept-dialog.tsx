'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

/** `until`: the last civil date on which it must be kept. */
export type Kept = { readonly until: string; readonly mayWaive: boolean };

type Props = {
  readonly kept: Kept;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly onRemove: (reason: string) => void;
};

/** Says until when a signed report must be kept, and asks whoever may let it go earlier to write why. */
export function KeptDialog({ kept, strings, locale, onClose, onRemove }: Props) {
  const words = strings.keeping;
  const [missing, setMissing] = useState(false);
  return (
    <Modal title={words.keptTitle} closeLabel={strings.common.close} onClose={onClose}>
      <p>{fill(words.keptText, { date: formatDate(kept.until, locale) })}</p>
      <p className="mt-2 text-ink-soft">{kept.mayWaive ? words.keptAsk : words.keptOwner}</p>
      {kept.mayWaive ? (
        <Form
          className="mt-4"
          onSubmit={(event) => {
            event.preventDefault();
            const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
            setMissing(reason === '');
            if (reason !== '') onRemove(reason);
          }}
        >
          <label className="block">
            {words.reason}
            <textarea
              name="reason"
              rows={3}
              maxLength={2000}
              aria-invalid={missing ? true : undefined}
              aria-describedby="kept-problem"
              className="mt-1 w-full rounded-[10px] border border-line-strong bg-card px-3 py-2 aria-invalid:border-red"
            />
          </label>
          <p id="kept-problem" role="alert" className="text-red empty:hidden">
            {missing ? words.reasonMissing : ''}
          </p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button type="submit">{words.removeAnyway}</Button>
            <Button look="quiet" onClick={onClose}>
              {words.cancel}
            </Button>
          </div>
        </Form>
      ) : null}
    </Modal>
  );
}
