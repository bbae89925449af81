'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DropVeil } from '@/components/ui/drop-veil';
import { FileButton } from '@/components/ui/file-button';
import { openFile } from '@/components/ui/open-file';
import { useFileDrop } from '@/components/ui/use-file-drop';
import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import type { Verification } from '@/lib/seal/verification';
import { VerificationCard } from './verification-card';

type State =
  | { readonly step: 'ready' | 'checking' | 'failed' }
  | { readonly step: 'done'; readonly file: File; readonly verification: Verification };

const tooLarge: Verification = { status: 'unreadable', problem: 'too-large', reopens: false };

/** Takes a file, chosen or dropped, asks the server about it and shows what it says; a file with an assessment can be opened. */
export function VerifyView({ strings, locale }: { readonly strings: Strings; readonly locale: Locale }) {
  const last = useRef<File | null>(null);
  const [state, setState] = useState<State>({ step: 'ready' });
  const text = strings.verify;

  const check = async (file: File) => {
    last.current = file;
    if (file.size > UPLOAD_LIMIT) return setState({ step: 'done', file, verification: tooLarge });
    setState({ step: 'checking' });
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await fetch('/api/verify', { method: 'POST', body: file, headers }).catch(() => null);
    const verification = await response?.json().catch(() => null);
    // What is said is said of the file given last, also when an earlier one takes longer.
    if (last.current === file) setState(verification?.status ? { step: 'done', file, verification } : { step: 'failed' });
  };
  const over = useFileDrop((file) => void check(file));
  return (
    <>
      <div className="mt-6 rounded-[14px] border border-line-strong border-dashed px-5 py-8 text-center">
        <FileButton
          look="primary"
          accept=".json,.pdf,.docx"
          words={state.step === 'checking' ? text.checking : state.step === 'done' ? text.again : text.choose}
          busy={state.step === 'checking'}
          onFile={(file) => void check(file)}
        />
        <p className="mt-3 text-[15px] text-ink-soft">{text.drop}</p>
      </div>
      {over ? <DropVeil words={text.dropHere} /> : null}
      <div role="status" className="mt-6 empty:hidden">
        {state.step === 'failed' ? <p className="rounded-[10px] bg-red-wash px-4 py-3 text-red">{text.failed}</p> : null}
        {state.step === 'done' ? (
          <VerificationCard name={state.file.name} verification={state.verification} locale={locale} strings={strings} />
        ) : null}
      </div>
      {state.step === 'done' && state.verification.reopens ? <Reopen file={state.file} strings={strings} /> : null}
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
