'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DropVeil } from '@/components/ui/drop-veil';
import { FileButton } from '@/components/ui/file-button';
import { openFile } from '@/components/ui/open-file';
import { useFileDrop } from '@/components/ui/use-file-drop';
import { useFileQueue } from '@/components/ui/use-file-queue';
import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import type { Verification } from '@/lib/seal/verification';
import { VerificationCard } from './verification-card';

const tooLarge: Verification = { status: 'unreadable', problem: 'too-large', reopens: false };

/** Takes files, chosen or dropped, asks the server about one after another and shows what it says; one with an assessment can be opened. */
export function VerifyView({ strings, locale }: { readonly strings: Strings; readonly locale: Locale }) {
  const text = strings.verify;

  const check = async (file: File): Promise<Verification | null> => {
    if (file.size > UPLOAD_LIMIT) return tooLarge;
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await fetch('/api/verify', { method: 'POST', body: file, headers }).catch(() => null);
    const verification = await response?.json().catch(() => null);
    return verification?.status ? verification : null;
  };
  const { left, done, add } = useFileQueue(check);
  const over = useFileDrop(add);
  const busy = left === 1 ? text.checking : fill(strings.files.checking, { n: left });
  return (
    <>
      <div className="mt-6 rounded-[14px] border border-line-strong border-dashed px-5 py-8 text-center">
        <FileButton
          look="primary"
          multiple
          accept=".json,.pdf,.docx,.zip"
          words={left > 0 ? busy : done.length > 0 ? text.again : text.choose}
          busy={left > 0}
          onFiles={add}
        />
        <p className="mt-3 text-[15px] text-ink-soft">{text.drop}</p>
      </div>
      {over ? <DropVeil words={text.dropHere} /> : null}
      <div role="status" className="mt-6 grid gap-6 empty:hidden">
        {done.map(({ file, outcome }, index) =>
          outcome ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: files may be called alike and never move
            <VerificationCard key={index} name={file.name} verification={outcome} locale={locale} strings={strings}>
              {outcome.reopens ? <Reopen file={file} strings={strings} /> : null}
            </VerificationCard>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <p key={index} className="rounded-[10px] bg-red-wash px-4 py-3 text-red">
              {done.length > 1 ? <bdi className="mr-2 [overflow-wrap:anywhere]">{file.name}</bdi> : null}
              {text.failed}
            </p>
          ),
        )}
      </div>
    </>
  );
}

function Reopen({ file, strings }: { readonly file: File; readonly strings: Strings }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const text = strings.verify;
  const reopen = async () => {
    setBusy(true);
    const opened = await openFile(file, UPLOAD_LIMIT, strings);
    setBusy(false);
    if ('id' in opened) router.push(`/assessments/${opened.id}/result`);
    else setFailure(fill(text.reopenFailed, { reason: fill(opened.words, { n: opened.faults.length }) }));
  };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button onClick={() => void reopen()} disabled={busy}>
        {busy ? text.reopening : text.reopen}
      </Button>
      <p className="min-w-0 flex-1 basis-60 text-[15px] text-ink-soft">{text.reopenHint}</p>
      <p role="alert" className="w-full text-red empty:hidden">
        {failure}
      </p>
    </div>
  );
}
