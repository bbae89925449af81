'use client';
import { ChevronLeft, ChevronRight, Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Form } from '@/components/ui/form';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { openPdf } from './open-pdf';
import { PageCanvas } from './page-canvas';
import { PageLinks } from './page-links';
import { PageText } from './page-text';

export type PageViewerProps = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: Strings['reportOptions'];
  readonly onBroken: () => void;
};
type Open = { readonly document: PDFDocumentProxy; readonly points: number; readonly ratio: number };

const GAP = 16;
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const FIT = 2;

/**
 * The pages of a PDF file, drawn as they come into view and forgotten when they are far; all pages are of one size. Their words
 * stay, so that the browser's search finds what is not in view.
 */
export function PageViewer({ bytes, words, onBroken }: PageViewerProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [zoom, setZoom] = useState(FIT);
  const [view, setView] = useState({ top: 0, width: 0, height: 0 });
  const broken = useRef(onBroken);

  useEffect(() => {
    let left = false;
    const loading = openPdf(bytes);
    loading.then(
      (opened) => (left ? void opened.document.destroy() : setOpen(opened)),
      () => left || broken.current(),
    );
    return () => {
      left = true;
      void loading.then(({ document }) => document.destroy()).catch(() => undefined);
    };
  }, [bytes]);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const count = open?.document.numPages ?? 0;
  const width = Math.max(120, Math.floor((view.width - 2 * GAP) * (zooms[zoom] ?? 1)));
  const height = Math.floor(width * (open?.ratio ?? Math.SQRT2));
  const step = height + GAP;
  const current = Math.min(Math.max(count, 1), Math.floor((view.top + view.height / 3) / step) + 1);
  const goTo = (page: number) => {
    const inside = Math.min(Math.max(page, 1), count);
    pane.current?.scrollTo({ top: (inside - 1) * step });
  };
  /** By a link on a page, which may be gone once its page is far: the keys go on from the pages. */
  const follow = (page: number) => {
    pane.current?.focus({ preventScroll: true });
    goTo(page);
  };
  const zoomTo = (next: number) => {
    const inside = Math.min(Math.max(next, 0), zooms.length - 1);
    const share = view.top / step;
    const nextWidth = Math.max(120, Math.floor((view.width - 2 * GAP) * (zooms[inside] ?? 1)));
    setZoom(inside);
    requestAnimationFrame(() => pane.current?.scrollTo({ top: share * (Math.floor(nextWidth * (open?.ratio ?? 1)) + GAP) }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turn = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 1, End: count }[event.key];
    const scale = { '+': zoom + 1, '=': zoom + 1, '-': zoom - 1, '0': FIT }[event.key];
    if (turn === undefined && scale === undefined) return;
    event.preventDefault();
    if (turn !== undefined) goTo(turn);
    if (scale !== undefined) zoomTo(scale);
  };

  const near = (page: number) => (page - 1) * step < view.top + 2 * view.height && page * step > view.top - view.height;
  const button =
    'inline-flex size-11 shrink-0 items-center justify-center rounded-[9px] border border-line-strong text-ink hover:bg-sunk';
  return (
    <div className="overflow-hidden rounded-[14px] border border-line bg-sunk">
      <div className="flex flex-wrap items-center gap-1 border-line border-b bg-card p-1.5 text-[14px]">
        <button type="button" className={button} aria-label={words.previous} onClick={() => goTo(current - 1)}>
          <ChevronLeft aria-hidden="true" size={18} />
        </button>
        <PageField key={current} current={current} count={count} label={words.goTo} onGo={goTo} />
        <span className="px-1 text-ink-soft">{`/ ${count}`}</span>
        <button type="button" className={button} aria-label={words.next} onClick={() => goTo(current + 1)}>
          <ChevronRight aria-hidden="true" size={18} />
        </button>
        <span className="ml-auto flex gap-1">
          <button type="button" className={button} aria-label={words.zoomOut} onClick={() => zoomTo(zoom - 1)}>
            <Minus aria-hidden="true" size={18} />
          </button>
          <button type="button" className={button} aria-label={words.fit} onClick={() => zoomTo(FIT)}>
            <MoveHorizontal aria-hidden="true" size={18} />
          </button>
          <button type="button" className={button} aria-label={words.zoomIn} onClick={() => zoomTo(zoom + 1)}>
            <Plus aria-hidden="true" size={18} />
          </button>
        </span>
      </div>
      <p role="status" className="sr-only">
        {open ? fill(words.done, { pages: count }) : words.drawing}
      </p>
      {/** biome-ignore lint/a11y/useSemanticElements: a region that scrolls and is moved through by keys */}
      <div
        ref={pane}
        role="region"
        aria-label={words.pages}
        aria-describedby="viewer-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard too
        tabIndex={0}
        onKeyDown={press}
        className="h-[70dvh] overflow-auto -outline-offset-2 lg:h-[calc(100dvh-230px)] lg:min-h-[420px]"
      >
        <ol className="relative mx-auto" style={{ width: width + 2 * GAP, height: count * step + GAP }}>
          {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
            <li
              key={page}
              className="absolute bg-white shadow-sm"
              style={{
                ...{ left: GAP, top: (page - 1) * step + GAP, width, height },
                ['--total-scale-factor' as string]: width / (open?.points ?? width),
              }}
            >
              {open && near(page) ? (
                <PageCanvas
                  document={open.document}
                  page={page}
                  width={width}
                  height={height}
                  label={fill(words.pageOf, { page, pages: count })}
                />
              ) : null}
              {open ? <PageText document={open.document} page={page} /> : null}
              {open && near(page) ? <PageLinks document={open.document} page={page} label={words.leadsTo} onGo={follow} /> : null}
            </li>
          ))}
        </ol>
      </div>
      <p id="viewer-keys" className="border-line border-t bg-card px-3 py-1.5 text-[13px] text-ink-faint">
        <span className="max-sm:hidden">{words.keys} </span>
        {words.toText}
      </p>
    </div>
  );
}

type FieldProps = {
  readonly current: number;
  readonly count: number;
  readonly label: string;
  readonly onGo: (page: number) => void;
};

function PageField({ current, count, label, onGo }: FieldProps) {
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        const page = Number(new FormData(event.currentTarget).get('page'));
        if (Number.isInteger(page) && page > 0) onGo(page);
      }}
    >
      <input
        name="page"
        type="number"
        inputMode="numeric"
        min={1}
        max={Math.max(count, 1)}
        defaultValue={current}
        aria-label={label}
        className="min-h-11 w-[4.2em] rounded-[9px] border border-line-strong bg-card px-2 text-center text-ink"
      />
    </Form>
  );
}
