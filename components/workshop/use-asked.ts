'use client';
import { useEffect, useRef, useState } from 'react';
import { ownFetch } from '@/components/ui/own-fetch';

const AGAIN_MS = 4000;

/** What an address answered last, and how the present asking goes. */
export type Asked<T> = { readonly told: T | null; readonly state: 'asking' | 'told' | 'failed' };

/**
 * What an address answers, asked for anew whenever `stamp` is another and again a while after a failure; what was told before stays
 * meanwhile. Nothing is asked while `stamp` is null.
 */
export function useAsked<T>(address: string, stamp: string | null): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ told: null, state: 'asking' });
  const [attempt, setAttempt] = useState(0);
  const wanted = stamp === null ? null : `${stamp} ${attempt}`;
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === null || done.current === wanted) return;
    const leave = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    setAsked(({ told }) => ({ told, state: 'asking' }));
    ownFetch(address, { signal: leave.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const told = (await response.json()) as T;
        done.current = wanted;
        setAsked({ told, state: 'told' });
      })
      .catch(() => {
        if (leave.signal.aborted) return;
        setAsked(({ told }) => ({ told, state: 'failed' }));
        timer = setTimeout(() => setAttempt((count) => count + 1), AGAIN_MS);
      });
    return () => {
      leave.abort();
      clearTimeout(timer);
    };
  }, [address, wanted]);
  return asked;
}
