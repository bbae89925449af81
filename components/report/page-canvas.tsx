'use client';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';

type Props = {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
};

/** Device pixels per CSS pixel at most, and pixels of a canvas at most: phones have little memory. */
const SHARPEST = 3;
const MOST_PIXELS = 12_000_000;

/** One page drawn as sharp as the screen is. */
export function PageCanvas({ document, page, width, height, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let left = false;
    let task: RenderTask | null = null;
    const draw = async () => {
      const loaded = await document.getPage(page);
      const target = canvas.current;
      if (left || !target) return;
      const sharp = Math.min(devicePixelRatio, SHARPEST, Math.sqrt(MOST_PIXELS / (width * height)));
      const viewport = loaded.getViewport({ scale: (width * sharp) / loaded.getViewport({ scale: 1 }).width });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      task = loaded.render({ canvas: target, viewport });
      await task.promise;
      target.dataset.drawn = 'yes';
    };
    // A page that left before it was drawn is no fault; the next drawing tries again.
    draw().catch(() => undefined);
    return () => {
      left = true;
      task?.cancel();
    };
  }, [document, page, width, height]);
  return <canvas ref={canvas} role="img" aria-label={label} className="block size-full" />;
}
