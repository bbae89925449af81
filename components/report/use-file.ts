'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FetchedFile, type FileFailure, type FileProgress, fetchFile } from './fetch-file';

/** How it stands with a file that was asked for. `seconds` counts from asking. */
export type FileState =
  | { readonly at: 'idle' }
  | { readonly at: 'busy'; readonly href: string; readonly seconds: number; readonly progress: FileProgress }
  | { readonly at: 'failed'; readonly href: string; readonly failure: FileFailure }
  | { readonly at: 'stopped'; readonly href: string }
  | { readonly at: 'done'; readonly href: string };

/**
 * Asks for one file at a time: a new wish ends the one before, and leaving the page ends it too. `ask` hands the file to
 * `take` once it has come.
 */
export function useFile(take: (file: Extract<FetchedFile, { ok: true }>, href: string) => void) {
  const [state, setState] = useState<FileState>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => () => running.current?.abort(), []);

  const ask = useCallback(async (href: string) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const started = Date.now();
    const tell = (progress: FileProgress) => {
      if (mine.signal.aborted) return;
      setState({ at: 'busy', href, progress, seconds: Math.floor((Date.now() - started) / 1000) });
    };
    const waiting = setInterval(() => {
      setState((now) => (now.at === 'busy' ? { ...now, seconds: Math.floor((Date.now() - started) / 1000) } : now));
    }, 1000);
    try {
      const file = await fetchFile(href, mine.signal, tell);
      if (mine.signal.aborted) return;
      setState(file.ok ? { at: 'done', href } : { at: 'failed', href, failure: file.failure });
      if (file.ok) taker.current(file, href);
    } catch {
      if (running.current === mine) setState({ at: 'stopped', href });
    } finally {
      clearInterval(waiting);
    }
  }, []);

  const stop = useCallback(() => running.current?.abort(), []);
  return { state, ask, stop };
}
