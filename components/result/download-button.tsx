'use client';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { ownFetch } from '@/components/ui/own-fetch';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly href: string; readonly name: string; readonly strings: Strings['result'] };

/** Downloads the report and says what happens meanwhile. Without JavaScript it is a plain link. */
export function DownloadButton({ href, name, strings }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const download = async () => {
    setState('busy');
    try {
      const response = await ownFetch(href);
      if (!response.ok) throw new Error(String(response.status));
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className="inline-flex flex-col items-start gap-1">
      <a
        href={href}
        download={name}
        aria-disabled={state === 'busy'}
        onClick={(event) => {
          event.preventDefault();
          if (state !== 'busy') void download();
        }}
        className={buttonClass('primary')}
      >
        <Download aria-hidden="true" size={17} />
        {state === 'busy' ? strings.rendering : strings.downloadPdf}
      </a>
      <span role="status" className="text-[14px] text-red empty:hidden">
        {state === 'failed' ? strings.renderFailed : ''}
      </span>
    </span>
  );
}
