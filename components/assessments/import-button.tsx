'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Problem = { readonly path: string; readonly message: string; readonly suggestion?: string };
const LIMIT = 5 * 1024 * 1024;

/** Imports an assessment from a file. What does not fit is listed by path; nothing is imported in part. */
export function ImportButton({ strings }: { readonly strings: Strings }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ words: string; problems: readonly Problem[] } | null>(null);
  const text = strings.list;

  const take = async (file: File | undefined) => {
    if (!file) return;
    setFailure(null);
    if (file.size > LIMIT) return setFailure({ words: text.importTooLarge, problems: [] });
    setBusy(true);
    const response = await fetch('/api/assessments/import', {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'application/json' },
    }).catch(() => null);
    setBusy(false);
    const body = await response?.json().catch(() => null);
    if (response?.ok) return router.push(`/assessments/${body.id}/result`);
    if (response?.status === 400) return setFailure({ words: text.importUnreadable, problems: [] });
    if (response?.status === 413) return setFailure({ words: text.importTooLarge, problems: [] });
    const problems: readonly Problem[] = body?.problems ?? [];
    setFailure({
      words: problems.length > 0 ? fill(text.importFailed, { n: problems.length }) : strings.errors.storageText,
      problems,
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="sr-only"
        tabIndex={-1}
        aria-label={text.import}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()} disabled={busy}>
        {busy ? text.importing : text.import}
      </Button>
      <div role="alert" className="w-full empty:hidden">
        {failure ? (
          <div className="mt-2 rounded-[10px] bg-red-wash px-4 py-3 text-red">
            <p className="font-semibold">{failure.words}</p>
            <ul className="mt-1 list-disc pl-5 text-[15px]">
              {failure.problems.map(({ path, message, suggestion }) => (
                <li key={`${path}${message}`}>
                  {path === '' ? null : <code className="mr-2 text-[14px]">{path}</code>}
                  {message}
                  {suggestion === undefined ? null : fill(text.didYouMean, { suggestion })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </>
  );
}
