'use client';
import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { textLayer } from './open-pdf';

type Props = {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  readonly onGo: (page: number) => void;
};
/** An area that leads to a page; shares of the page in per cent. */
type Way = { readonly to: number; readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Milliseconds from the text of one page to that of the next, so that drawing comes first. */
const PACE = 25;

/**
 * The words of a page, unseen over its picture, so that they can be marked, copied and found by the browser's own search, and
 * its links. Both are for eyes and pointers: who listens or uses the keyboard has the text view and the page field.
 */
export function PageText({ document, page, onGo }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const [ways, setWays] = useState<readonly Way[]>([]);
  useEffect(() => {
    let left = false;
    let text: TextLayer | null = null;
    const write = async () => {
      const loaded = await document.getPage(page);
      const target = layer.current;
      if (left || !target) return;
      target.replaceChildren();
      text = textLayer(loaded, target);
      await text.render();
      const found = await waysOf(document, page);
      if (!left) setWays(found);
    };
    // A page that left before its words had come is no fault; they come with the next.
    const turn = setTimeout(() => void write().catch(() => undefined), page * PACE);
    return () => {
      left = true;
      clearTimeout(turn);
      text?.cancel();
    };
  }, [document, page]);
  return (
    <div aria-hidden="true" lang="">
      <div ref={layer} className="page-text" />
      {ways.map(({ to, left, top, width, height }) => (
        // biome-ignore lint/a11y/useAnchorContent: the words it leads from lie below it
        <a
          key={`${left} ${top}`}
          href={`#page-${to}`}
          aria-label={String(to)}
          tabIndex={-1}
          className="absolute z-10 block rounded-sm hover:bg-blue/10"
          style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
          onClick={(event) => {
            event.preventDefault();
            onGo(to);
          }}
        />
      ))}
    </div>
  );
}

async function waysOf(document: PDFDocumentProxy, page: number): Promise<Way[]> {
  const loaded = await document.getPage(page);
  const { width, height } = loaded.getViewport({ scale: 1 });
  const found: Way[] = [];
  for (const { subtype, dest, rect } of await loaded.getAnnotations()) {
    const place = subtype === 'Link' && typeof dest === 'string' ? await document.getDestination(dest) : null;
    if (!place) continue;
    const to = (await document.getPageIndex(place[0])) + 1;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as number[];
    const share = (value: number, whole: number) => (100 * value) / whole;
    const [left, top] = [share(x1, width), share(height - y2, height)];
    found.push({ to, left, top, width: share(x2 - x1, width), height: share(y2 - y1, height) });
  }
  return found;
}
