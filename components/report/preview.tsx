'use client';
import { FileText } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import { FileStatus } from './file-status';
import type { PageViewerProps } from './page-viewer';
import { useFile } from './use-file';

type Props = { readonly href: string; readonly words: Strings['reportOptions'] };
type Shown = { readonly href: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Milliseconds without another change before the pages are made anew. */
const SETTLED = 700;
/** What the viewer weighs on the wire. */
const VIEWER_KB = 450;

/**
 * The real pages of the report. Nothing of the viewer is loaded before somebody wants it: by the button, or on a wide screen
 * by the first movement on the page. After a change the former pages stay until the new ones have come.
 */
export function Preview({ href, words }: Props) {
  const [wanted, setWanted] = useState(false);
  const [viewer, setViewer] = useState<ComponentType<PageViewerProps> | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [broken, setBroken] = useState(false);
  const { state, ask, stop } = useFile((file, from) => setShown({ href: from, bytes: file.bytes }));
  const first = useRef(true);

  useFirstMovement(() => setWanted(true));
  useEffect(() => {
    if (!wanted) return;
    import('./page-viewer').then(
      ({ PageViewer }) => setViewer(() => PageViewer),
      () => setBroken(true),
    );
  }, [wanted]);
  useEffect(() => {
    if (!wanted) return;
    const wait = first.current ? 0 : SETTLED;
    first.current = false;
    const timer = setTimeout(() => void ask(href), wait);
    return () => clearTimeout(timer);
  }, [wanted, href, ask]);

  const outdated = shown !== null && shown.href !== href;
  const Viewer = viewer;
  return (
    <div className="mt-6 min-w-0 self-start lg:sticky lg:top-[72px] lg:mt-0">
      <h2 className="sr-only">{words.pages}</h2>
      {wanted ? (
        <div className="mb-1 min-h-8">
          {outdated && state.at === 'busy' ? <p className="text-[14px] text-amber">{words.outdated}</p> : null}
          <FileStatus
            state={state.at === 'done' ? { at: 'idle' } : state}
            words={words}
            done=""
            onStop={stop}
            onRetry={() => void ask(href)}
          />
        </div>
      ) : null}
      {broken ? <p className="text-[15px] text-red">{words.viewerFailed}</p> : null}
      {shown && Viewer && !broken ? (
        <Viewer bytes={shown.bytes} words={words} onBroken={() => setBroken(true)} />
      ) : (
        <div className="flex h-[70dvh] flex-col items-center justify-center gap-3 rounded-[14px] border border-line bg-sunk p-4 text-center">
          <FileText aria-hidden="true" size={40} strokeWidth={1.2} className="text-ink-faint" />
          {wanted ? null : (
            <>
              <Button look="primary" onClick={() => setWanted(true)}>
                {words.show}
              </Button>
              <p className="text-[14px] text-ink-faint">{words.showNote.replace('{n}', String(VIEWER_KB))}</p>
            </>
          )}
          {shown && !Viewer && !broken ? <p className="text-[14px] text-ink-soft">{words.drawing}</p> : null}
        </div>
      )}
    </div>
  );
}

/** Calls back at the first movement of a pointer or key on a wide screen that does not save data. */
function useFirstMovement(call: () => void) {
  const once = useRef(call);
  useEffect(() => {
    const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (saving || !matchMedia('(min-width: 1024px)').matches) return;
    const ended = new AbortController();
    const moved = () => {
      ended.abort();
      once.current();
    };
    for (const kind of ['pointermove', 'keydown', 'wheel'] as const)
      addEventListener(kind, moved, { signal: ended.signal, passive: true });
    return () => ended.abort();
  }, []);
}
