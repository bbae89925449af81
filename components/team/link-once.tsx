'use client';
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly words: Strings['team'];
};

/** A link that is shown this once, with a button to copy it. Where copying is not allowed it is selected instead. */
export function LinkOnce({ title, text, link, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Pages over plain HTTP have no clipboard; the selected text can still be copied by hand.
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied(done === true);
  };
  return (
    <div role="status" className="rounded-[14px] border border-jade bg-jade-wash px-5 py-4">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-[15px]">{text}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={title}
          onFocus={(event) => event.target.select()}
          className="min-h-11 min-w-0 flex-1 basis-72 rounded-[9px] border border-line-strong bg-card px-3 font-mono text-[14px]"
        />
        <Button look="primary" onClick={() => void copy()}>
          {copied ? <Check aria-hidden="true" size={17} /> : <Copy aria-hidden="true" size={17} />}
          {copied ? words.copied : words.copy}
        </Button>
      </div>
    </div>
  );
}
