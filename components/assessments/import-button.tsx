'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DropVeil } from '@/components/ui/drop-veil';
import { FileButton } from '@/components/ui/file-button';
import { type FileFault, openFile } from '@/components/ui/open-file';
import { useFileDrop } from '@/components/ui/use-file-drop';
import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

/** Opens an assessment from an exported file or a report, chosen or dropped. What does not fit is listed by path; nothing is taken in part. */
export function ImportButton({ strings }: { readonly strings: Strings }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ words: string; faults: readonly FileFault[] } | null>(null);
  const text = strings.list;

  const take = async (file: File) => {
    if (busy) return;
    setFailure(null);
    setBusy(true);
    const opened = await openFile(file, UPLOAD_LIMIT, strings);
    setBusy(false);
    if ('id' in opened) router.push(`/assessments/${opened.id}/result`);
    else setFailure(opened);
  };
  const over = useFileDrop((file) => void take(file));
  return (
    <>
      <FileButton
        accept=".json,.pdf,.docx"
        words={busy ? text.importing : text.import}
        busy={busy}
        onFile={(file) => void take(file)}
      />
      {over ? <DropVeil words={text.importDrop} /> : null}
      <div role="alert" className="w-full empty:hidden">
        {failure ? (
          <div className="mt-2 rounded-[10px] bg-red-wash px-4 py-3 text-red">
            <p className="font-semibold">{fill(failure.words, { n: failure.faults.length })}</p>
            <ul className="mt-1 list-disc pl-5 text-[15px]">
              {failure.faults.map(({ path, message, suggestion }) => (
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
