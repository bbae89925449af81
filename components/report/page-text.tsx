'use client';
import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { textLayer } from './open-pdf';

type Props = {
  readonly document: PDFDocumentProxy;
  readonly page: number;
};
/** Milliseconds from the text of one page to that of the next, so that drawing comes first. */
const PACE = 25;

/**
 * The words of a page, unseen over its picture, so that they can be marked, copied and found by the browser's own search. They
 * are for eyes and pointers: who listens has the text view.
 */
export function PageText({ document, page }: Props) {
  const layer = useRef<HTMLDivElement>(null);
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
    };
    // A page that left before its words had come is no fault; they come with the next.
    const turn = setTimeout(() => void write().catch(() => undefined), page * PACE);
    return () => {
      left = true;
      clearTimeout(turn);
      text?.cancel();
    };
  }, [document, page]);
  return <div ref={layer} aria-hidden="true" lang="" className="page-text" />;
}
