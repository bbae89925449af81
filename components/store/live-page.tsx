'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Told } from '@/lib/workspace/told';
import { liveLine } from './live';

/** Refreshes come no closer together than this, in milliseconds. */
const GAP_MS = 1000;

type Props = {
  readonly assessment: string;
  /** What the page shows, so that other changes leave it alone. */
  readonly of: readonly Told[];
  /** Said on a page that waits while somebody writes on it: a form that names what it was based on is given no new base unseen. Null where nothing waits. */
  readonly words: { readonly changed: string; readonly show: string } | null;
};

/** Shows a page made on the server anew when somebody else changed what it shows; while somebody writes on it, only says so. */
export function LivePage({ assessment, of, words }: Props) {
  const router = useRouter();
  const [held, setHeld] = useState(false);
  const show = useCallback(() => {
    setHeld(false);
    router.refresh();
  }, [router]);
  const kinds = of.join(' ');
  const waits = words !== null;
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      if (waits && isWriting()) return setHeld(true);
      last = performance.now();
      show();
    };
    const stop = liveLine(assessment).listen(({ changed, again }) => {
      if (!again && !changed.some((kind) => kinds.includes(kind))) return;
      timer ??= setTimeout(refresh, Math.max(0, last + GAP_MS - performance.now()));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [assessment, kinds, waits, show]);
  if (words === null) return null;
  return (
    <div role="status" className="no-print sticky top-16 z-10">
      {held ? (
        <p className="mb-4 flex flex-wrap items-center gap-3 rounded-[10px] bg-blue-wash px-4 py-2 text-blue-ink">
          <span className="min-w-0 flex-1 basis-60">{words.changed}</span>
          <Button onClick={show}>{words.show}</Button>
        </p>
      ) : null}
    </div>
  );
}

/** Whether a dialog is open, or a form of the page has the focus or holds something written. */
function isWriting(): boolean {
  const active = document.activeElement;
  if (document.querySelector('[role=dialog]') || active?.closest('#main form')) return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '#main form :is(textarea, input[type=text], input:not([type]))',
  );
  return [...fields].some(({ value }) => value.trim() !== '');
}
