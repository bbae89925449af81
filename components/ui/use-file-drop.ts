'use client';
import { useEffect, useRef, useState } from 'react';

/** Lets files be dropped anywhere on the page; returns whether some are being held over it. */
export function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    let inside = 0;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const move = (step: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      inside = Math.max(0, inside + step);
      setOver(inside > 0);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      inside = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    const listeners = { dragenter: move(1), dragover: move(0), dragleave: move(-1), drop } as const;
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as 'drop', listener);
    };
  }, []);
  return over;
}
