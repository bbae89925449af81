'use client';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly codes: readonly string[]; readonly words: Strings['account'] };

/** Backup codes, shown this once, to copy or to keep as a file. */
export function BackupCodes({ codes, words }: Props) {
  const [copied, setCopied] = useState(false);
  const text = codes.join('\n');
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div>
      <ul aria-label={words.backupCodes} className="mt-2 grid max-w-[420px] grid-cols-2 gap-x-6 gap-y-1 font-mono text-[16px]">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => void copy()}>{copied ? words.copied : words.copyCodes}</Button>
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download={words.codesFile}
          className={buttonClass()}
        >
          {words.downloadCodes}
        </a>
      </div>
    </div>
  );
}
